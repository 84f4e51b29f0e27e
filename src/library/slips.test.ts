import { describe, expect, it } from 'vitest';
import { complaintsOf, miniature, type Content } from './miniature.fixture.ts';
import type { Alteration } from './mistakes/mistake.fixture.ts';
import { inData } from './mistakes/data-slips.fixture.ts';
import { inPages } from './mistakes/page-slips.fixture.ts';
import { page } from './mistakes/places.fixture.ts';
import { pageText, type FoundSlip } from './mistakes/slip.fixture.ts';

const list = 'content/checklists/sustained-contact.yaml';
const happened = 'content/cases/visit.yaml';
const sources = 'content/sources.yaml';

const edited = ([file, from, to]: Alteration): Content => {
  expect(miniature[file], file).toContain(from);
  return { ...miniature, [file]: miniature[file]!.replace(from, () => to) };
};
const question = 'text: Who pays?';

const slips: FoundSlip[] = [
  // YAML
  ['a tab', [list, `        ${question}`, `\t\t${question}`], `${list}:20`, 'begins with a tab'],
  [
    'blanks of a word processor',
    [list, `        ${question}`, `\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0${question}`],
    `${list}:20`,
    'blanks that look like others',
  ],
  [
    'a quotation mark that is not closed',
    [list, question, 'text: "Who pays?'],
    `${list}:20`,
    'quotation mark is opened here and not closed',
  ],
  ['an apostrophe in single quotation marks', [list, question, "text: 'Who's paying?'"], `${list}:20`, 'quotation mark'],
  ['a colon in a text', [list, question, 'text: Money: who pays?'], `${list}:20`, 'colon with a blank behind it'],
  ['a text that begins with a star', [list, question, 'text: *Who* pays?'], `${list}:20`, 'cannot begin with this sign'],
  ['a blank left out behind a colon', [list, 'audience: both', 'audience:both'], `${list}:21`, 'A blank is missing behind the colon'],
  ['a field that is there twice', [list, question, `${question}\n        text: Who?`], `${list}:21`, '"text" is written twice'],
  ['a field one blank off', [list, `        ${question}`, `         ${question}`], `${list}:20`, 'one blank too many or too few'],
  ['marks of a merge', [list, question, `${question}\n<<<<<<< HEAD`], `${list}:21`, 'merged and not settled'],
  ['another encoding', [list, question, 'text: W\0h\0o'], `${list}:1`, 'not saved as UTF-8'],
  ['a number sign in a text', [list, question, 'text: Who pays item #3?'], `${list}:20`, 'Readers never see what follows'],
  ['a remark behind a text', [list, question, 'text: Who pays # ask Ana'], `${list}:20`, 'Readers never see what follows'],
  ['a year as a title', [happened, 'title: A visit', 'title: 2026'], `${happened}:2`, 'put 2026 in quotation marks'],
  // Plain texts
  ['stars in a text', [list, question, 'text: Who **pays**?'], `${list}:20`, 'it has Markdown in it'],
  ['a tag in a text', [list, question, 'text: Who <b>pays</b>?'], `${list}:20`, 'it has HTML in it'],
  ['a link in a text', [list, question, 'text: "Who [pays](/x/)?"'], `${list}:20`, 'it has a Markdown link in it'],
  ['a letter that was lost', [list, question, 'text: Who pa\uFFFDs?'], `${list}:20`, 'a letter that was lost'],
  ['a question nobody can read out', [list, question, `text: ${'Who pays '.repeat(60)}`], `${list}:20`, 'at most 400 letters'],
  ['a question that is asked twice', [list, question, 'text: what comes next?'], `${list}:20`, 'The same question is asked at'],
  ['a tag of a source used twice', [sources, 'tag: EIP web 1', 'tag: Guide'], `${sources}:7`, 'The tag "Guide" is already that of'],
  [
    'an address that is a script',
    [sources, 'had: whole', "had: whole\n  urls: ['javascript:alert(1)']"],
    `${sources}:6`,
    'begins with https://',
  ],
  // The head of a page
  ['a field nobody knows', [page, 'kind: tool', 'kind: tool\nsorces: [guide]'], `${page}:5`, '"sorces" is not a field of a page'],
  ['no head at all', [page, '---\ntitle', 'title'], `${page}:1`, 'A page begins with a line "---"'],
  ['a head without an end', [page, '[guide §1]\n---', '[guide §1]'], `${page}:1`, 'do not end'],
  // The text of a page
  ['a script', [page, pageText, '<script>alert(1)</script>'], `${page}:9`, 'Pages cannot hold <script>'],
  ['a foreign frame', [page, pageText, '<iframe src="https://example.org/"></iframe>'], `${page}:9`, 'Pages cannot hold <iframe>'],
  ['an event attribute', [page, pageText, '<p onclick="alert(1)">Go</p>'], `${page}:9`, 'the attribute "onclick"'],
  ['a link that is a script', [page, pageText, '[Go](javascript:alert(1))'], `${page}:9`, 'A link cannot run a script'],
  ['a link in HTML that is a script', [page, pageText, '<a href=" javascript:alert(1)">Go</a>'], `${page}:9`, 'A link cannot run a script'],
  ['a tag of old', [page, pageText, '<font color="red">Go</font>'], `${page}:9`, '<font> is no longer part of HTML'],
  ['a heading without its blank', [page, pageText, '##What it is'], `${page}:9`, 'A blank is missing behind "#"'],
  ['a second title', [page, pageText, '# What it is'], `${page}:9`, 'write "##" here'],
  ['a heading that skips a step', [page, pageText, '## One\n\n#### Two'], `${page}:11`, 'write "###"'],
  ['a picture without words', [page, pageText, '![](visit.png)'], `${page}:9`, 'no words for those who cannot see it'],
  ['a picture of another site', [page, pageText, '![A visit](https://example.org/a.png)'], `${page}:9`, 'would learn of every reader'],
  ['a blank within a link', [page, pageText, 'Read [the principles] (/tools/).'], `${page}:9`, 'A blank is between'],
  ['a link to a file', [page, pageText, 'Read [more](../other.md).'], `${page}:9`, 'A link leads to an address and not to a file'],
  ['a link to nowhere', [page, pageText, 'Read [more](/tools/no-such/).'], `${page}:9`, 'There is no page at "/tools/no-such/"'],
  ['a link without its slash', [page, pageText, 'Read [more](/tools/site-visits).'], `${page}:9`, 'needs a slash at its end'],
  ['a note that is not written', [page, pageText, 'So it is.[^1]'], `${page}:9`, 'The note [^1] is not written anywhere'],
  ['a box that does not end', [page, pageText, ':::note\nSo it is.'], `${page}:9`, 'This box does not end'],
  ['a bracket that is no citation', [page, pageText, 'They sayed [sic] so.'], `${page}:9`, 'If it is no citation'],
  ['marks of a merge in a page', [page, pageText, '<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> main'], `${page}:9`, 'merged and not settled'],
  ...inPages,
  ...inData,
];

/** Files that nobody would read, and what is said of them. */
const files: [name: string, part: string][] = [
  ['content/cases/other.yml', 'Only files that end in ".yaml" are read'],
  ['content/cases/2026/other.yaml', 'move this one up'],
  ['content/cases/notes.txt', 'Only YAML files are read'],
  ['content/cases/index.yaml', 'cannot be called index.yaml'],
  ['content/checklists/extra.v2.yaml', 'Name files with lower case letters'],
  ['content/docs/Tea Breaks.md', 'becomes its address'],
  ['content/docs/tea.MD', 'Only files that end in ".md"'],
  ['content/docs/tea.txt', 'Only files that end in ".md"'],
  ['content/local/cases/Own.yaml', 'Name files with lower case letters'],
  ['content/papers/other.yml', 'Only files that end in ".yaml" are read'],
  ['content/docs/visit.PNG', 'The ending of a picture is in lower case'],
  ['content/docs/tools/visit.tiff', 'Only files that end in ".md"'],
  ['content/visit.md', 'Pages are in content/docs/; move this one there'],
  ['content/sources.yml', 'call it "sources.yaml"'],
  ['content/local/source.yaml', 'call it "sources.yaml"'],
  ['content/local/navigation.yaml', 'A copy has no navigation.yaml of its own'],
  ['content/local/ideas.docx', 'No file of this name is read in content/local/; move it to one of: cases, '],
];

describe('a slip of a writer', () => {
  it.each(slips)('is found at its line: %s', (_, edit, place, part) => {
    const found = complaintsOf(edited(edit));
    expect(found.join('\n')).toContain(part);
    expect(found.filter((one) => one.includes(part)).map((one) => one.split('  ')[0])).toContain(place);
  });

  it.each([...slips.filter(([, [file]]) => file === list), ...inPages, ...inData])(
    'is told of once and without its consequences: %s',
    (_, edit) => {
      expect(complaintsOf(edited(edit))).toHaveLength(1);
    },
  );

  it.each(files)('is a file in the wrong place or with the wrong name: %s', (file, part) => {
    const found = complaintsOf({ ...miniature, [file]: miniature[happened]! });
    expect(found).toContainEqual(expect.stringContaining(`${file}:1  `));
    expect(found.join('\n')).toContain(part);
  });

  it.each([
    ['content/case/other.yaml', 'content/case:1  No folder of this name is read; call it "cases".'],
    ['content/local/Voices/other.yaml', 'content/local/Voices:1  No folder of this name is read; call it "voices".'],
    ['content/local/i18n/en.yaml', 'content/local/i18n:1  A copy has no i18n of its own'],
  ])('is a folder that nobody reads: %s', (file, complaint) => {
    expect(complaintsOf({ ...miniature, [file]: 'id: other' })).toEqual([expect.stringContaining(complaint)]);
  });

  it('is a page at the address of another, or of a list', () => {
    const text = miniature[page]!.replace('tool: site-visits\n', '');
    for (const file of [
      'content/docs/tools/site-visits/index.md',
      'content/docs/tools/site-visits.mdx',
      'content/docs/checklists/sustained-contact.md',
    ])
      expect(complaintsOf({ ...miniature, [file]: text })).toEqual([expect.stringContaining('has this name already')]);
  });

  it('is a tag that does not exist, in a page with parts too', () => {
    const text = miniature[page]!.replace('title: Site visits', 'title: Reeds')
      .replace('tool: site-visits\n', 'ours: true\n')
      .replace('kind: tool', 'kind: guide');
    const file = 'content/docs/tools/reeds.mdx';
    expect(complaintsOf({ ...miniature, [file]: text.replace(pageText, '<p>Ask <your>boss</your>.</p>') })).toEqual([
      expect.stringMatching(/reeds\.mdx:\d+ {2}<your> is nothing that a page can show/),
    ]);
  });

  it('is a list begun as a copy of another, told of once', () => {
    const copy = miniature[list]!.replace('id: sustained', 'id: new')
      .replace('number: 3', 'number: 4')
      .replace('stage: sustained-contact\n', '');
    const [complaint, ...more] = complaintsOf({ ...miniature, 'content/local/checklists/new-contact.yaml': copy });
    expect(complaint).toMatch(/^content\/local\/checklists\/new-contact\.yaml:\d+ {2}From "/);
    expect(complaint).toContain(`have the ids of ${list}; give each an id of its own`);
    expect(more).toEqual([]);
  });

  it('is a picture that is another kind than its name says, or too heavy', () => {
    const withPicture = edited([page, pageText, '![People at a table](./visit.png)']);
    const picture = 'content/docs/tools/visit.png';
    expect(complaintsOf({ ...withPicture, [picture]: 'GIF89a' })).toEqual([expect.stringContaining('is not what its ending says')]);
    expect(complaintsOf({ ...withPicture, [picture]: ' '.repeat(2_100_000) })).toEqual([expect.stringContaining('has 2.1 MB')]);
  });

  it('is no picture beside the English page that its translation shows', () => {
    const withPicture = edited([page, pageText, '![People at a table](./visit.gif)']);
    const french = { ...withPicture, [page.replace('docs/', 'docs/fr/')]: withPicture[page]! };
    expect(complaintsOf({ ...french, 'content/docs/tools/visit.gif': 'GIF89a' })).toEqual([]);
    expect(complaintsOf(french)).toHaveLength(2);
  });

  it('is not seen where there is none', () => {
    const rich = `## What it is\n\nA *word* and **two**, 5 < 6 & 7, [a tool](/tools/site-visits/#top), C#, \`<script>\`.[^1]\n\n### More\n\nSo.\n\n## What it takes\n\n### More\n\n:::note\nSo.\n:::\n\n\`\`\`html\n<script>\n\`\`\`\n\n<p lang="fr">Oui</p>\n\n[^1]: Here.\n`;
    expect(complaintsOf(edited([page, pageText, `${rich}\n${pageText}`]))).toEqual([]);
    expect(complaintsOf(edited([list, question, "text: 'Who pays item #3, and who: you?' # ask Ana"]))).toEqual([]);
  });
});
