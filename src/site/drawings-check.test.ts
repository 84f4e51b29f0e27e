import { describe, expect, it } from 'vitest';
import { withContent } from '#library/miniature.fixture.ts';
import { checkDrawings } from './drawings-check.ts';

const page = (...drawings: string[]): string =>
  [
    '---',
    'title: Reeds',
    '---',
    ...drawings.map((text) => `\n\`\`\`mermaid\nflowchart TD\n  accTitle: Name\n  accDescr: Words\n${text}\n\`\`\``),
  ].join('\n');

const refused = (text: string, file = 'content/docs/guide/reeds.md'): Promise<string> =>
  withContent({ [file]: text }, (root) =>
    checkDrawings(root).then(
      () => '',
      (error: Error) => error.message,
    ),
  );

describe('the drawings of pages', () => {
  it('are right when Mermaid can read them', async () => {
    expect(await refused(page('  A --> B', '  B --> C'))).toBe('');
  });

  it('are each named at the line that cannot be read, in pages of this copy too', async () => {
    const file = 'content/local/docs/reeds.mdx';
    const message = await refused(page('  A -->> B', '  A --> B', '  C --x> D'), file);
    expect(message).toContain(`${file}:9  Mermaid cannot read "A -->> B"`);
    expect(message).toContain(`${file}:23  Mermaid cannot read "C --x> D"`);
    expect(message.match(/Mermaid/g)).toHaveLength(2);
  });

  it('are nothing in a page whose parts cannot be told apart, which another check refuses', async () => {
    expect(await refused('---\ntitle: Reeds\n---\n\n{oh\n', 'content/docs/guide/reeds.mdx')).toBe('');
  });
});
