import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ContentError } from '#library/reading/problem.ts';
import { checkKeys, missingKey, placesOfKeys } from './strings-check.ts';

/** Runs `look` in a small project with these files. */
function inProject<T>(files: Record<string, string>, look: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'strings-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return look(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const rows = ({ problems }: ContentError) => problems.map(({ file, line, sentence }) => `${file}:${line}  ${sentence}`);

function complaints(files: Record<string, string>): string[] {
  return inProject(files, (root) => {
    try {
      checkKeys(root);
      return [];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return rows(error);
    }
  });
}

const english = 'content/i18n/en.yaml';
const files = {
  [english]: 'state.act: Act\nstate.open: Open\nskipLink.label: Skip\nanswers.saved: Saved\n',
  'src/Question.astro': '---\n---\n<b>{t(`state.${state}`)}</b> {t("page.editLink")}',
  'src/store.ts': "say('answers.saved');",
};

describe('interface strings', () => {
  it('are complete in this project', () => {
    expect(checkKeys(process.cwd())).toContain('state.act');
  });

  it('may be put together by code, be overridden from Starlight, or be its own', () => {
    expect(complaints(files)).toEqual([]);
  });

  it('that lost their key are named where they are used and where they are written', () => {
    expect(complaints({ ...files, [english]: files[english].replace('answers.saved', 'answers.save') })).toEqual([
      `src/store.ts:1  This asks for the string "answers.saved", which ${english} does not have; add it there, or correct the key.`,
      `${english}:4  Nothing asks for "answers.save"; check its spelling, or remove the line.`,
    ]);
  });

  it('are missed even if no other string of the concept is left', () => {
    expect(complaints({ ...files, 'src/cite.ts': "\nt('cite.page')" })).toEqual([
      `src/cite.ts:2  This asks for the string "cite.page", which ${english} does not have; add it there, or correct the key.`,
    ]);
  });

  it('have the places that each call fills in, and no other', () => {
    const counted = {
      [english]: "filter.count: '{{count}} of {{all}}'\n",
      'src/filter.ts': "\nt('filter.count', { count: 1, all });\nt('filter.count', { count, all, more });\nlet over;",
    };
    const saying = (text: string) => complaints({ ...counted, [english]: `filter.count: '${text}'\n` });
    expect(complaints(counted)).toEqual([]);
    expect(saying('All of {{all}}')).toEqual([
      `${english}:1  "filter.count" lacks {{count}}, which src/filter.ts:2 fills in; write it where it belongs.`,
    ]);
    expect(saying('{{count}} of {{all}}, {{over}}')).toEqual([
      `${english}:1  "filter.count" has {{over}}, which src/filter.ts:2 does not fill in: it gives {{count}}, {{all}}.`,
    ]);
    expect(saying('{{count}} of {{all}}, {{more}}')).toEqual([
      `${english}:1  "filter.count" has {{more}}, which src/filter.ts:2 does not fill in: it gives {{count}}, {{all}}.`,
    ]);
  });

  it('with a place that no code knows are told of that alone', () => {
    const files = { [english]: "filter.count: '{{cuont}} of all'\n", 'src/filter.ts': "t('filter.count', { count });" };
    expect(complaints(files)).toEqual([
      `${english}:1  Nothing fills in {{cuont}} in "filter.count"; check its spelling, and leave what is in braces as it was.`,
    ]);
  });

  it('that a page misses are named where code puts them together', () => {
    expect(inProject(files, (root) => rows(missingKey(root, 'state.not-for-us')))).toEqual([
      `src/Question.astro:3  This asks for the string "state.not-for-us", which ${english} does not have; add it there, or correct the key.`,
    ]);
    const two = { ...files, 'src/means.ts': '\nt(`state.${state}.means`)' };
    expect(inProject(two, (root) => rows(missingKey(root, 'state.act.means')))).toEqual([expect.stringMatching(/^src\/means\.ts:2 /)]);
    expect(inProject(files, (root) => rows(missingKey(root, 'door.open')))).toEqual([
      `${english}:1  A page asks for "door.open", which is not here; add it next to the other strings of "door".`,
    ]);
  });
});

describe('the places that ask for a string', () => {
  it('are named with their lines, also where code puts the key together', () => {
    const placesOf = inProject(files, (root) => placesOfKeys(root, ['state.act', 'answers.saved']));
    expect(placesOf('state.act')).toEqual(['src/Question.astro:3']);
    expect(placesOf('answers.saved')).toEqual(['src/store.ts:1']);
  });
});
