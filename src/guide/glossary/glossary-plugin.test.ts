import { defineMdastPlugin, markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import type { GlossaryEntry } from '#schemas/glossary-entry.ts';
import { glossaryLinks } from './glossary-plugin.ts';
import { termFinder } from './terms.ts';

const glossary: GlossaryEntry[] = [
  {
    id: 'mel',
    term: 'MEL',
    kind: 'acronym',
    expansion: 'Monitoring and more',
    alsoWritten: [],
    link: true,
    seeAlso: [],
    sources: ['guide'],
  },
  {
    id: 'home',
    term: 'Home organisation',
    kind: 'term',
    definition: 'Where a peer comes from.',
    alsoWritten: ['home organisations'],
    link: true,
    seeAlso: [],
    sources: ['guide'],
  },
];
const plugin = glossaryLinks(() => termFinder(glossary));
const render = (source: string, data = {}) => markdownToHtml(source, { mdastPlugins: [plugin], data }).html;
const links = (html: string) => [...html.matchAll(/<a [^>]*href="\/reference\/glossary\/#([a-z]+)"/g)].map((match) => match[1]);

describe('glossary links in a page', () => {
  it('marks the first use only, with the meaning, and keeps the text around it', () => {
    const html = render('Use MEL early.\n\nMEL helps home organisations.');
    expect(links(html)).toEqual(['mel', 'home']);
    expect(html).toMatch(/<p>Use <a [^>]*class="term"[^>]*>MEL<\/a> early\.<\/p>/);
    expect(html).toContain('title="Monitoring and more"');
    expect(html).toContain('<p>MEL helps <a');
  });
  it('leaves headings, links and code alone, and takes the next use in running text', () => {
    const html = render('## MEL\n\n[about MEL](/x/) and `MEL`\n\n| MEL |\n|---|\n| a |\n');
    expect(html).toContain('<a href="/x/">about MEL</a>');
    expect(html).toContain('<code>MEL</code>');
    expect(html).toMatch(/<h2[^>]*>MEL<\/h2>/);
    expect(links(html)).toEqual(['mel']);
  });
  it('leaves the title of a note alone, and marks what is in it', () => {
    const notes = defineMdastPlugin({
      name: 'notes',
      containerDirective: ({ children }) => ({ type: 'paragraph', data: { hName: 'aside' }, children: [...children] }) as never,
    });
    const source = ':::note[About MEL]\nUse MEL.\n:::\n';
    const { html } = markdownToHtml(source, { mdastPlugins: [plugin, notes], features: { directive: true } });
    expect(html).toContain('About MEL');
    expect(html).toMatch(/Use <a [^>]*>MEL<\/a>/);
    expect(links(html)).toEqual(['mel']);
  });
  it('marks terms inside emphasis and lists', () => {
    expect(links(render('- **home organisation**\n- *MEL*'))).toEqual(['home', 'mel']);
  });
  it('starts again with each page and keeps out of a page that opts out', () => {
    expect(links(render('MEL'))).toEqual(['mel']);
    expect(links(render('MEL'))).toEqual(['mel']);
    expect(links(render('MEL', { astro: { frontmatter: { glossary: false } } }))).toEqual([]);
  });
  it('does not look into links that an earlier plugin made', () => {
    const earlier = defineMdastPlugin({
      name: 'earlier',
      text(node, context) {
        if (node.value === 'MEL') context.replaceNode(node, { type: 'link', url: '/y/', children: [{ type: 'text', value: 'MEL' }] });
      },
    });
    const html = markdownToHtml('MEL', { mdastPlugins: [earlier, plugin] }).html;
    expect(links(html)).toEqual([]);
  });
  it('works in MDX too', () => {
    const { code } = mdxToJs('MEL and <b>home organisation</b>', { mdastPlugins: [plugin] });
    expect(code).toContain('/reference/glossary/#mel');
    expect(code).not.toContain('/reference/glossary/#home');
  });
});
