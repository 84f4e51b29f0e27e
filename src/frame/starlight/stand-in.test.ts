import type { AstroIntegration } from 'astro';
import { describe, expect, it } from 'vitest';
import { standIn } from './stand-in.ts';

type Resolve = (id: string, importer: string) => string | undefined;
type Hook = (options: unknown) => void;

/** Builds a site in which Starlight's page component imports `imported`; gives what each became. */
function build(integration: AstroIntegration, imported: string[]) {
  const hook = (name: string) => (integration.hooks as Record<string, Hook>)[name]!;
  let resolve: Resolve = () => undefined;
  hook('astro:config:setup')({
    updateConfig: ({ vite }: { vite: { plugins: { resolveId: Resolve }[] } }) => (resolve = vite.plugins[0]!.resolveId),
  });
  const resolved = imported.map((id) => resolve(id, '/node_modules/@astrojs/starlight/dist/components/Page.astro'));
  hook('astro:build:done')({});
  return resolved;
}

const files = { 'style/props.css': 'styles/tokens.css', 'style/print.css': 'styles/print.css' };

describe('what replaces files of Starlight', () => {
  it('is loaded in their place, with the query of the import', () => {
    const resolved = build(standIn(files), ['../style/props.css', '../style/print.css?url&no-inline', '../style/layers.css']);
    expect(resolved.map((file) => file?.slice(file.indexOf('/src/')))).toEqual([
      '/src/styles/tokens.css',
      '/src/styles/print.css?url&no-inline',
      undefined,
    ]);
  });

  it('is loaded in place of the style inside a component too', () => {
    const style = '/node_modules/@astrojs/starlight/dist/components/Page.astro?astro&type=style&index=0&lang.css';
    const [resolved] = build(standIn({ 'components/Page.astro': 'styles/scrolling.css' }), [style]);
    expect(resolved).toMatch(/\/src\/styles\/scrolling\.css$/);
  });

  it('stops the build if Starlight never asks for one of them', () => {
    expect(() => build(standIn(files), ['../style/props.css', '../style/paper.css'])).toThrow(
      /no longer loads a file "style\/print\.css", which src\/styles\/print\.css replaces.*src\/frame\/starlight\/stand-in\.ts/,
    );
  });
});
