import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { complaintsOf, miniature } from '#library/miniature.fixture.ts';
import { thirdOfRuns } from '#kit/fuzz/runs.fixture.ts';
import { regions, shows, themes } from '#schemas/classification.ts';
import { caseSchema } from '#schemas/case.ts';
import { stageIds } from '#schemas/fields.ts';
import { caseAbout, caseQuestions } from './case-fields.ts';
import { caseOf, type ToldFields } from './case-told.ts';
import { caseYaml } from './case-yaml.ts';
import { pageOfAddress } from './page-of-address.ts';
import { suggestionText } from './suggestion-text.ts';
import { mailTo, onCodeHost } from './ways-out.ts';

const telling = { notTold: 'Not told.', untitled: 'No title', teller: 'Somebody', day: '2026-11-27', taken: ['index', 'a-visit'] };
const yamlOf = (told: ToldFields) => caseYaml(caseOf(told, telling), ['A note']);
/** What the very check of the content says about the file that the form makes. */
const complaints = (told: ToldFields) => {
  const made = caseOf(told, telling);
  return complaintsOf({ ...miniature, [`content/cases/${made.case.id}.yaml`]: caseYaml(made, ['A note']) });
};

const texts = [...caseQuestions.flatMap(({ fields }) => fields), ...caseAbout];
const choices = { regions, themes, stages: stageIds, tools: ['site-visits'], shows };
const whole: Record<string, string> = Object.fromEntries([
  ...texts.map((field) => [field, `My ${field}: “so” it's #1 {x} [y]\n\nand <b>more</b> **of** [it](x)`]),
  ...Object.entries(choices).map(([field, ids]) => [field, ids.join(' ')]),
]);

describe('a case that is told with the form', () => {
  it('passes the check of the content with everything filled in, with nothing, and with each field alone or left out', () => {
    const fields = Object.keys(whole);
    const alone = fields.map((field) => ({ [field]: whole[field]! }));
    const without = fields.map((left) => Object.fromEntries(Object.entries(whole).filter(([field]) => field !== left)));
    for (const told of [{}, whole, ...alone, ...without]) expect(complaints(told)).toEqual([]);
  });

  it('fits the schema whatever is filled in, and says in it what was written', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', '- a: b', '# c', '"', '\t', '…'),
    );
    const told = fc.record(
      {
        ...Object.fromEntries(texts.map((field) => [field, text])),
        ...Object.fromEntries(Object.entries(choices).map(([field, ids]) => [field, fc.subarray([...ids]).map((some) => some.join(' '))])),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(told, (one) => {
        const made = caseOf(one as ToldFields, telling).case;
        const read = caseSchema.parse(parse(yamlOf(one as ToldFields)));
        expect(read).toEqual(caseSchema.parse(made));
      }),
      thirdOfRuns(500),
    );
  });

  it('keeps every sentence where it was written', () => {
    const told = {
      where: 'Ghana',
      problem: 'One.\n\nTwo.',
      done: '- First we met.\n• Then we went.',
      met: 'So:\n- By mail\n- By chance',
      unknown: 'Much.\nStill.',
    };
    expect(caseOf(told, telling).case).toMatchObject({
      where: 'Ghana',
      problem: [{ text: 'One.' }, { text: 'Two.' }],
      met: [{ text: 'So:' }, { text: 'By mail' }, { text: 'By chance' }],
      done: [{ text: 'First we met.' }, { text: 'Then we went.' }],
      summary: 'First we met.',
      unknown: 'Much. Still.',
      consent: 'given',
      told: 'Somebody',
      added: '2026-11-27',
    });
  });

  it('gets a name of its own', () => {
    const nameOf = (title: string) => caseOf({ title }, telling).case.id;
    expect(['A visit', 'Índex', 'Наш опыт', 'Was ich über Märkte lernte!', 'Đà Nẵng'].map(nameOf)).toEqual([
      'a-visit-2',
      'index-2',
      'a-case',
      'was-ich-uber-markte-lernte',
      'da-nang',
    ]);
  });

  it('names what is left to the editors', () => {
    expect(caseOf({ regions: 'asia', shows: 'lasting' }, telling).unchosen).toEqual(['themes', 'stages']);
  });
});

describe('a suggested change', () => {
  it('has what was filled in under its heading', () => {
    expect(
      suggestionText([
        { heading: 'Page', text: '/' },
        { heading: 'Why', text: ' ' },
        { heading: 'Should', text: 'So\nit is' },
      ]),
    ).toBe('Page\n/\n\nShould\nSo\nit is');
  });

  it.each([
    ['#page=/tools/site-visits/', '/tools/site-visits/'],
    ['#page=/', '/'],
    ['', '/'],
    ['#page=https://example.org/', '/'],
    ['#page=//example.org/', '/'],
    ['#page=/<b>/', '/'],
  ])('is about the page of %s: %s', (hash, page) => {
    expect(pageOfAddress(hash)).toBe(page);
  });
});

describe('a way out', () => {
  it('by mail has the text in its address, unless mail programs would cut it off', () => {
    const short = mailTo('a@example.org', 'A & B', 'One\nTwo', 'Paste');
    expect(short).toEqual({ address: 'mailto:a@example.org?subject=A%20%26%20B&body=One%0D%0ATwo', whole: true });
    expect(mailTo('', 'A', 'x'.repeat(2000), 'Paste')).toEqual({ address: 'mailto:?subject=A&body=Paste', whole: false });
  });

  it('by the code host has file and text in its address, unless the host would refuse it', () => {
    const open = 'https://example.org/o/r/new/main/content/cases?filename={file}&value={text}';
    const { address, whole } = onCodeHost(open, { title: 'T', file: 'a.yaml', text: 'é: {file} & 1' });
    expect(whole).toBe(true);
    expect(Object.fromEntries(new URL(address).searchParams)).toEqual({ filename: 'a.yaml', value: 'é: {file} & 1' });
    expect(onCodeHost(open, { title: 'T', file: 'a.yaml', text: 'é'.repeat(1500) })).toEqual({
      address: 'https://example.org/o/r/new/main/content/cases?filename=a.yaml&value=',
      whole: false,
    });
  });
});
