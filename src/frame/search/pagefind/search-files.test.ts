import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordTexts } from './record-texts.ts';
import { searchFiles, type IndexFile } from './search-files.ts';
import type { Start } from './start.ts';

// Pagefind has a program of its own for English, and none for Swahili.
const languages = ['en', 'sw'] as const;
const records = languages.flatMap((language) =>
  ['a', 'b'].map((page) => ({
    url: `/${language}/${page}/`,
    language,
    content: `Words ${page} of ${language}`,
    meta: { title: page },
    filters: { kind: ['Tool'], stage: [page] },
  })),
);

let written: IndexFile[];
let files: IndexFile[];
const find = (name: string, among = files) => among.find(({ path }) => path === name)!.content;
const start = (language: string) => JSON.parse(new TextDecoder().decode(find(`start.${language}.json`))) as Start;
const hash = (language: string) => /pagefind\.(.*)\.pf_meta/.exec(Object.keys(start(language)).join(' '))![1]!;

beforeAll(async () => {
  const { index } = await createIndex();
  for (const record of records) await index!.addCustomRecord(record);
  ({ files: written } = await index!.getFiles());
  await close();
  files = searchFiles(written);
});

describe('the files of the search', () => {
  it('are results and words, which are asked for one by one, and two more for each language', () => {
    expect(
      files
        .map(({ path }) => path)
        .filter((path) => !/^(?:index|fragment)\/(?:en|sw)_\w+\.pf_/.test(path))
        .sort(),
    ).toEqual(['start.en.json', 'start.sw.json', 'wasm.en.pagefind', 'wasm.sw.pagefind']);
    for (const folder of ['fragment', 'index'])
      for (const language of languages) expect(files.some(({ path }) => path.startsWith(`${folder}/${language}_`))).toBe(true);
    expect(files.filter(({ path }) => path.startsWith('fragment/'))).toHaveLength(records.length);
  });

  it('hold the program of the language, or the one for those that have none', () => {
    expect(find('wasm.en.pagefind')).toEqual(find('wasm.en.pagefind', written));
    expect(find('wasm.sw.pagefind')).toEqual(find('wasm.unknown.pagefind', written));
  });

  it.each(languages)('start, in %s, with what that language needs before it can be asked anything', (language) => {
    const entry = JSON.parse(Buffer.from(start(language)['pagefind-entry.json']!, 'base64').toString());
    expect(entry.languages).toEqual({ [language]: { hash: hash(language), wasm: language, page_count: 2 } });
    const filters = written.map(({ path }) => path).filter((path) => path.startsWith(`filter/${language}_`));
    expect(filters).toHaveLength(2);
    expect(Object.keys(start(language)).sort()).toEqual(['pagefind-entry.json', `pagefind.${hash(language)}.pf_meta`, ...filters].sort());
  });

  it('are packed as Pagefind unpacks them', () => {
    const packed = [
      ...files.filter(({ path }) => path.startsWith('index/')).map(({ content }) => content),
      ...languages.map((language) => Buffer.from(start(language)[`pagefind.${hash(language)}.pf_meta`]!, 'base64')),
    ];
    expect(packed.map((content) => gunzipSync(content).subarray(0, 12).toString())).toEqual(packed.map(() => 'pagefind_dcd'));
  });

  it('give the texts of the records of a language', () => {
    expect(recordTexts(written, 'sw').sort()).toEqual(['Words a of sw a', 'Words b of sw b']);
  });
});
