import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { complaintsOf, miniature, withContent, type Content } from './miniature.fixture.ts';
import { readLibrary } from './read-library.ts';

const own = (files: Content): Content => ({ ...miniature, ...files });
const site = 'content/local/site.yaml';
const ownCase = miniature['content/cases/visit.yaml']!;

describe('a copy with content of its own', () => {
  it('adds cases, sources and pages to ours, and sets what it is called', () => {
    const content = own({
      [site]: 'name: Heron Guide\nhide: [voices]\ncontact: { mail: herons@example.org }\n',
      'content/local/cases/herons.yaml': ownCase
        .replace('id: visit', 'id: herons')
        .replace('A visit', 'Herons')
        .replace('[guide]', '[Heron report]'),
      'content/local/sources.yaml': '- { id: heron-report, tag: Heron report, title: On herons, had: whole }\n',
      'content/local/docs/herons.md':
        '---\ntitle: Herons\ndescription: You learn about herons.\nkind: guide\n---\n\nThey stand [Heron report].\n'.replace(
          'kind: guide',
          'kind: guide\nsources: [Heron report]',
        ),
    });
    const library = withContent(content, readLibrary);
    expect(library.cases.map(({ id }) => id).toSorted()).toEqual(['herons', 'visit']);
    expect(library.sources.at(-1)).toMatchObject({ tag: 'Heron report' });
    expect(library.ownAddresses).toEqual(['/herons/']);
    expect(library.site).toMatchObject({ name: 'Heron Guide', tagline: 'You learn from peers.', hide: ['voices'] });
  });

  it('is told of a mistake at its place in its own file', () => {
    expect(
      complaintsOf(own({ 'content/local/sources.yaml': '- { id: a, tag: A, title: A, had: whole }\n- { id: b, tag: B, title: B }\n' })),
    ).toEqual([expect.stringMatching(/^content\/local\/sources\.yaml:2 {2}"had" is missing \(in b\)/)]);
    expect(complaintsOf(own({ 'content/local/redirects.yaml': '- { from: x }\n' }))[0]).toMatch(/^content\/local\/redirects\.yaml:1 /);
  });

  it('may add nothing yet, newer and older changes, and files of any editor', () => {
    const change = (id: string, date: string) => `- { id: ${id}, date: '${date}', title: More, text: More of it. }\n`;
    const content = own({
      [site]: '# later\n',
      'content/local/sources.yaml': '\uFEFF- { id: a, tag: A, title: A, had: whole }\n',
      'content/local/glossary.yaml': '[]\n',
      'content/local/gaps.yaml': '# none\n',
      'content/local/changes.yaml': change('own-newer', '2026-03-01') + change('own-older', '2026-01-15'),
    });
    const library = withContent(content, readLibrary);
    expect(library.changes.map(({ id }) => id)).toEqual(['own-newer', 'second', 'own-older', 'first']);
    expect(library.sources.at(-1)).toMatchObject({ tag: 'A' });
    expect(
      complaintsOf({ ...content, 'content/local/changes.yaml': change('own-older', '2026-01-15') + change('own-newer', '2026-03-01') }),
    ).toEqual([expect.stringMatching(/^content\/local\/changes\.yaml:2 {2}"own-newer" is newer/)]);
  });

  it('is told how a list of its own begins', () => {
    for (const text of ['id: a\ntag: A\n', '  - id: a\n    tag: A\n'])
      expect(complaintsOf(own({ 'content/local/sources.yaml': `# Ours\n${text}` }))).toEqual([
        expect.stringMatching(/^content\/local\/sources\.yaml:2 {2}This file is a list; begin each of its entries with "- "/),
      ]);
  });

  it('is told where something of its own clashes with ours', () => {
    const list = miniature['content/checklists/sustained-contact.yaml']!;
    expect(complaintsOf(own({ 'content/local/cases/visit.yaml': ownCase.replace('A visit', 'Another') }))).toEqual([
      'content/local/cases/visit.yaml:1  content/cases/visit.yaml has this name already; give yours another one, and where it has an id, another id.',
    ]);
    const renamed = list
      .replace('id: sustained-contact', 'id: own')
      .replace('stage: sustained-contact\n', '')
      .replaceAll('s2-', 'o2-')
      .replaceAll(/text: /g, 'text: So, ');
    expect(complaintsOf(own({ 'content/local/checklists/own.yaml': renamed }))).toEqual([
      'content/local/checklists/own.yaml:2  The number 3 is already that of content/checklists/sustained-contact.yaml:2; give this list the lowest number that no list has ever had.',
    ]);
  });
});

describe('the settings of a copy', () => {
  it.each([
    ['an unknown field', 'naem: X\n', '"naem" is not a field'],
    ['an address that is none', 'contact: { mail: a b@example.org }\n', '"mail" is not right: write one e-mail address alone'],
    ['a script for an address', 'motherSite: "javascript:alert(1)"\n', 'https://'],
    ['a contact without any', 'contact: {}\n', 'write "mail:" or "page:" below it'],
    ['an unknown part', 'hide: [weather]\n', 'write parts that can be hidden: cases, '],
    [
      'a colour in words',
      'colours: { accent: red, accentDark: "#ffffff" }\n',
      '"accent" is not right: write a colour as "#" and six digits',
    ],
    ['a pale colour on light pages', 'colours: { accent: "#e0c080", accentDark: "#f0d0a0" }\n', 'the contrast is 1.'],
    ['a deep colour on dark pages', 'colours: { accent: "#7a1f1f", accentDark: "#7a1f1f" }\n', 'Choose a lighter colour.'],
    ['a logo that is not there', 'logo: content/local/logo.svg\n', 'There is no file content/local/logo.svg'],
    ['a contact without its kind', 'contact: a@example.org\n', '"contact" is not right: write below it "mail: …" or "page: …"'],
    ['a name without its field', 'runBy: Herons\n', '"runBy" is not right: write below it "name: …"'],
    ['colours without quotation marks', 'colours: { accent: #7a1f1f, accentDark: #f0b0b0 }\n', 'A colour has to be in quotation marks'],
    ['the address of git', 'repository: { address: https://example.org/a.git }\n', 'without ".git" at its end'],
    ['a logo elsewhere', 'logo: public/logo.svg\n', 'in content/local/'],
  ])('refuse %s', (_, text, sentence) => {
    const [complaint, ...more] = complaintsOf(own({ [site]: text }));
    expect(complaint).toMatch(/^content\/local\/site\.yaml:1 {2}/);
    expect(complaint).toContain(sentence);
    expect(more).toEqual([]);
  });

  it.each([
    ['logo.png', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'is not a PNG picture but an SVG one'],
    ['logo.svg', 'A letter.', 'is not an SVG picture; save the logo again as SVG'],
    ['logo.svg', `<svg xmlns="http://www.w3.org/2000/svg">${' '.repeat(25_000)}</svg>`, 'has 26 kB, and every page shows it'],
    ['logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'has a script or a foreign part in it'],
    ['logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', undefined],
  ])('look into the logo %s', (name, text, sentence) => {
    withContent(own({ [site]: `logo: content/local/${name}\n` }), (root) => {
      mkdirSync(join(root, 'content/local'), { recursive: true });
      writeFileSync(join(root, 'content/local', name), text);
      const read = () => readLibrary(root);
      if (sentence) expect(read).toThrow(sentence);
      else expect(read().site.logo).toBe(`content/local/${name}`);
    });
  });
});
