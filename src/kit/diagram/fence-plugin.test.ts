import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { fencePlugin, forgetFences, refuseBrokenFences } from './fence-plugin.ts';

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
  });

  it.each(['.md', '.mdx'])('count the front matter that Astro takes away from %s pages', async (ending) => {
    const folder = mkdtempSync(join(tmpdir(), 'fence-'));
    const body = `\nText\n\n${fence('  A -->> B')}`;
    const file = join(folder, `page${ending}`);
    writeFileSync(file, `---\ntitle: Page\n---\n${body}`);
    const seen = ending === '.md' ? body.trim() : `   \n           \n   \n${body}`;
    await expect(markdownToHtml(seen, { ...options, fileURL: pathToFileURL(file) })).rejects.toMatchObject({ line: 11 });
    rmSync(folder, { recursive: true });
  });

  it('are refused once more at the start of the build, since Astro survives the first', async () => {
    await expect(markdownToHtml(fence('  A -->> B'), options)).rejects.toThrow();
    expect(refuseBrokenFences).toThrow(/content\/docs\/guide\/a\.md:5 {2}/);
  });

  it('are no longer refused once their page is rendered without a mistake, or forgotten', async () => {
    await expect(markdownToHtml(fence('  A -->> B'), options)).rejects.toThrow();
    await markdownToHtml('No fence.', options);
    expect(refuseBrokenFences).not.toThrow(/guide\/a\.md/);
    await expect(markdownToHtml(fence('  A -->> B'), options)).rejects.toThrow();
    forgetFences('content/docs/guide/b.md');
    expect(refuseBrokenFences).toThrow(/guide\/a\.md/);
    forgetFences('content/docs/guide/a.md');
    expect(refuseBrokenFences).not.toThrow(/guide\/a\.md/);
  });
});
