import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { complaintsOf, miniature } from './miniature.fixture.ts';
import { minimumSet } from './minimum-set.ts';

const site = 'content/site.yaml';
const { 'content/i18n/fr.yaml': _few, ...english } = miniature;
const withLanguages = (codes: string) => ({ ...english, [site]: `${miniature[site]}languages: ${codes}\n` });
const pageFile = (address: string) => `content/docs/fr${address.replace(/\/$/, '') || '/index'}.md`;
const pages = Object.fromEntries(
  minimumSet.pages.map((address) => [
    pageFile(address),
    `---\ntitle: Page ${address}\ndescription: Vous lisez.\nkind: site\n---\n\nLisez.\n`,
  ]),
);
const strings = { 'content/i18n/fr.yaml': miniature['content/i18n/en.yaml']! };

describe('a language that is switched on', () => {
  it('is refused without its minimum set, with what is still missing', () => {
    expect(complaintsOf(withLanguages('[fr]'))).toEqual([
      expect.stringMatching(
        /^content\/site\.yaml:4 {2}"fr" cannot be shown yet\. It still needs the page content\/docs\/fr\/index and \d+ more, and \d+ more of the strings in content\/i18n\/fr\.yaml\. Leave "fr" out/,
      ),
    ]);
  });

  it('is accepted with it', () => {
    expect(complaintsOf({ ...withLanguages('[fr]'), ...pages, ...strings })).toEqual([]);
  });

  it('needs each page of it, and most of the strings', () => {
    const { [pageFile('/board/')]: _, ...others } = pages;
    expect(complaintsOf({ ...withLanguages('[fr]'), ...others, ...strings })[0]).toContain(
      'It still needs the page content/docs/fr/board. ',
    );
    const few = stringify(Object.fromEntries(Object.entries(parse(strings['content/i18n/fr.yaml']) as object).slice(1)));
    expect(complaintsOf({ ...withLanguages('[fr]'), ...pages, 'content/i18n/fr.yaml': few })[0]).toContain('1 more of the strings');
  });

  it.each([
    ['["not a code"]', 'write the code of a language, such as fr, ar or pt-BR'],
    ['[FR]', 'write the code of a language'],
    ['[qq]', 'write the code of a language'],
    ['[en]', 'leave out English'],
    ['[fr, fr]', 'write each language once'],
    ['fr', 'write a list'],
  ])('must be a code, written once: %s', (codes, sentence) => {
    const [complaint, ...more] = complaintsOf(withLanguages(codes));
    expect(complaint).toContain(`content/site.yaml:4  "`);
    expect(complaint).toContain(sentence);
    expect(more).toEqual([]);
  });
});
