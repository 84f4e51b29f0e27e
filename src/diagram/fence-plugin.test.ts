import { pathToFileURL } from 'node:url';
import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { fencePlugin, refuseBrokenFences } from './fence-plugin.ts';

const fileURL = pathToFileURL(`${process.cwd()}/content/docs/guide/a.md`);
const options = { mdastPlugins: [fencePlugin], fileURL };
const fence = (lines: string) => `\`\`\`mermaid\nflowchart TD\n  accTitle: Name\n  accDescr: Words\n${lines}\n\`\`\`\n`;

describe('fences of a page', () => {
  it('become drawings, braces and all; other code stays', async () => {
    const page = `Text\n\n${fence('  A{"Why {now}?"} --> B')}\n${fence('  A --> B')}\n\`\`\`js\nconst a = 1\n\`\`\`\n`;
    const { html } = await markdownToHtml(page, options);
    expect(html.match(/<svg /g)).toHaveLength(2);
    expect(html).toContain('Why {now}?');
    expect(html).toContain('language-js');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const { code } = await mdxToJs(page.replace('{now}', 'now'), { ...options, features: { rawHtml: true } });
    expect(code).toContain('diagram-drawing');
  });

  it('stop the build with the line of the page', async () => {
    const page = `# Page\n\nText\n\n${fence('  A -->> B')}`;
    await expect(markdownToHtml(page, options)).rejects.toThrow(/content\/docs\/guide\/a\.md:9 {2}Mermaid cannot read "A -->> B"/);
    // Once more at the start of the build, since Astro survives the first.
    expect(refuseBrokenFences).toThrow(/content\/docs\/guide\/a\.md:9 {2}/);
  });
});
