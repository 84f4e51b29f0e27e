import { describe, expect, it } from 'vitest';
import { complaintsOf, miniature, type Content } from './miniature.fixture.ts';
import { inFields } from './mistakes/fields.fixture.ts';
import { inFiles } from './mistakes/files.fixture.ts';
import { inIds } from './mistakes/ids.fixture.ts';
import { inInterface } from './mistakes/interface.fixture.ts';
import { inLimits } from './mistakes/limits.fixture.ts';
import { inNames } from './mistakes/names.fixture.ts';
import { inPapers } from './mistakes/papers.fixture.ts';
import { inPractice } from './mistakes/practice.fixture.ts';
import { inReference } from './mistakes/reference.fixture.ts';
import { inTexts } from './mistakes/texts.fixture.ts';
import type { Alteration } from './mistakes/mistake.fixture.ts';
import { french, tools, listFile, happened, paper, workshop } from './mistakes/places.fixture.ts';

const changed = ([file, from, to]: Alteration): Content => {
  expect(miniature[file], file).toContain(from);
  return { ...miniature, [file]: miniature[file]!.replace(from, () => to) };
};

const mistakes = [
  ...inIds,
  ...inNames,
  ...inFields,
  ...inLimits,
  ...inReference,
  ...inInterface,
  ...inPractice,
  ...inPapers,
  ...inTexts,
  ...inFiles,
];

describe('content that is right', () => {
  it('is read without complaint', () => {
    expect(complaintsOf(miniature)).toEqual([]);
  });
});

describe('a mistake in content/', () => {
  it.each(mistakes)('%s is refused with file, line and how to correct it', (_name, change, complaint) => {
    expect(complaintsOf(changed(change))).toContain(complaint);
  });

  it('is told for every file at once', () => {
    const two = {
      ...changed([listFile, 'audience: both', 'audience: all']),
      ...Object.fromEntries([[tools, changed([tools, 'title: Site visits\n', '\n'])[tools]!]]),
    };
    expect(complaintsOf(two)).toEqual([
      `${tools}:1  "title" is missing (in site-visits): write the name of the tool.`,
      `${listFile}:21  "audience" is not right (in s2-q1-b): write who the question is for: facilitator, learner or both.`,
    ]);
  });

  it('is a page at the address of a paper, or a sheet that another paper has', () => {
    const twice = {
      ...miniature,
      'content/docs/papers/contract.md': '---\ntitle: Contract\ndescription: You agree.\nkind: site\n---\n\nSo.\n',
    };
    expect(complaintsOf(twice)).toEqual([
      `${paper}:1  content/docs/papers/contract.md already has the address of this paper; give one of the two another name.`,
    ]);
    const other = miniature[paper]!.replace('id: contract', 'id: draft');
    expect(complaintsOf({ ...miniature, 'content/papers/draft.yaml': other })).toEqual([
      `content/papers/draft.yaml:9  The id "contract" is already used at ${paper}:9; give this sheet an id of its own.`,
    ]);
  });

  it('is a ready-made workshop that asks a question whose successors are retired too, or that has none', () => {
    const asks = (replacedBy: string) => ({
      ...miniature,
      [workshop]: miniature[workshop]!.replace('[s2-q1-a]', '[s2-q1-y]'),
      [listFile]: `${miniature[listFile]!}  - { id: s2-q1-y, text: Who gave?, retired: 2, replacedBy: [${replacedBy}], why: It went. }\n`,
    });
    expect(complaintsOf(asks('s2-q1-z, s2-q1-a'))).toEqual([
      `${workshop}:7  The question "s2-q1-y" is retired; write "s2-q1-a" or "s2-q1-b", which took its place.`,
    ]);
    expect(complaintsOf(asks(''))).toEqual([
      `${workshop}:7  The question "s2-q1-y" is retired and none took its place; write the id of another from content/checklists/.`,
    ]);
  });

  it('is a tool or a measure of the printed map to which no question leads', () => {
    const unconnected = (content: Content) => ({
      ...content,
      ...Object.fromEntries([listFile, french].map((file) => [file, content[file]!.replace(/ +leadsTo: .*\n/, '')])),
    });
    const measures = 'content/process-map/measures.yaml';
    const printed = (file: string) => ({ [file]: miniature[file]!.replace('sources: [guide §1]', 'sources: [guide §1, guide fig 1]') });
    const both = { ...miniature, ...printed(tools), ...printed(measures) };
    expect(complaintsOf(both)).toEqual([]);
    const advice = (kind: string) =>
      `to which no question leads; name it under "leadsTo" of a group in the list of a stage, with a reason, as in "leadsTo: { ${kind}s: [`;
    expect(complaintsOf(unconnected(both))).toEqual([
      `${tools}:1  The printed map shows the tool "site-visits", ${advice('tool')}site-visits], why: { site-visits: It … } }".`,
      `${measures}:1  The printed map shows the measure "patience", ${advice('measure')}patience], why: { patience: It … } }".`,
    ]);
    const ours = { ...both, [tools]: both[tools]!.replace('  title', '  onMap: false\n  title'), [measures]: miniature[measures]! };
    expect(complaintsOf(unconnected(ours))).toEqual([]);
  });

  it('is a second list of a stage', () => {
    const second = miniature[listFile]!.slice(0, miniature[listFile]!.indexOf('retired:'));
    const herons = second.replace('id: sustained-contact', 'id: herons').replace('number: 3', 'number: 4').replaceAll('s2-', 'hn-');
    const asked = herons.replace('What comes next?', 'Who comes next?').replace('Who pays?', 'Who gives?');
    expect(complaintsOf({ ...miniature, 'content/checklists/herons.yaml': asked })).toEqual([
      `content/checklists/herons.yaml:5  The stage "sustained-contact" already has its list, ${listFile}; leave "stage" out here.`,
    ]);
  });

  it('is a page at the address of a case', () => {
    const twice = { ...miniature, 'content/docs/cases/visit.md': '---\ntitle: Visit\ndescription: You visit.\nkind: case\n---\n\nSo.\n' };
    expect(complaintsOf(twice)).toEqual([
      `${happened}:1  content/docs/cases/visit.md already has the address of this case; give one of the two another name.`,
    ]);
  });

  it('is a file that is not there', () => {
    const { [tools]: gone, ...rest } = miniature;
    expect(gone).toBeDefined();
    expect(complaintsOf(rest)).toContain(
      `${tools}:1  This file is missing; take it back from an earlier state, or write it anew ("[]" is an empty list).`,
    );
  });
});
