import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { complaintsOf, miniature, miniatureLibrary, type Content } from './miniature.fixture.ts';
import { minimumSet } from './minimum-set.ts';
import { wholeTexts } from './translation/whole-texts.fixture.ts';

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

const texts = Object.fromEntries(
  minimumSet.texts.map((collection) => [
    `content/texts/fr/${collection}.yaml`,
    wholeTexts(miniatureLibrary(), collection, (text) => [text]),
  ]),
);
const whole: Content = { ...strings, ...pages, ...texts };

describe('a language that is switched on', () => {
  it('is refused without its minimum set, with what is still missing', () => {
    expect(complaintsOf(withLanguages('[fr]'))).toEqual([
      expect.stringMatching(
        /^content\/site\.yaml:4 {2}"fr" cannot be shown yet\. It still needs the pages content\/docs\/fr\/index, content\/docs\/fr\/404, .*content\/docs\/fr\/offline, and \d+ more of the strings in content\/i18n\/fr\.yaml, and .* Leave "fr" out/,
      ),
    ]);
  });

  it('is accepted with it', () => {
    expect(complaintsOf({ ...withLanguages('[fr]'), ...whole })).toEqual([]);
  });

  it('needs each page of it, and most of the strings and texts', () => {
    const { [pageFile('/board/')]: _, ...others } = whole;
    expect(complaintsOf({ ...withLanguages('[fr]'), ...others })[0]).toContain('It still needs the page content/docs/fr/board. ');
    const draft = { [pageFile('/board/')]: whole[pageFile('/board/')]!.replace('---', '---\ndraft: true') };
    expect(complaintsOf({ ...withLanguages('[fr]'), ...others, ...draft })[0]).toContain('fr/board (a draft, not yet whole). ');
    const few = stringify(Object.fromEntries(Object.entries(parse(strings['content/i18n/fr.yaml']) as object).slice(1)));
    expect(complaintsOf({ ...withLanguages('[fr]'), ...whole, 'content/i18n/fr.yaml': few })[0]).toContain('1 more of the strings');
    const { 'content/texts/fr/risks.yaml': _risks, ...withoutRisks } = whole;
    expect(complaintsOf({ ...withLanguages('[fr]'), ...withoutRisks })[0]).toContain('2 more of the texts in content/texts/fr/risks.yaml');
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
