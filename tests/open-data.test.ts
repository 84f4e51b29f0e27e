import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { dataCollections } from '#publish/data/collections.ts';
import { tableOf } from '#publish/data/published.ts';
import { library } from '#library/index.ts';
import { addressed, all, textOf } from './support/pages.ts';

const read = (file: string) => readFileSync(join('dist/data', file), 'utf8');
const validator = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
// Its types are those of a module of the older kind, which the compiler takes for a whole module.
(addFormats as unknown as (ajv: Ajv2020) => void)(validator);

describe.each(dataCollections.map((collection) => [collection.id, collection] as const))('/data/%s', (id, collection) => {
  const published = JSON.parse(read(`${id}.json`));

  it('is what its schema says, to a validator that knows nothing of our code', () => {
    const schema = JSON.parse(read(`schema/${id}.json`));
    expect(published.$schema).toBe(`schema/${id}.json`);
    const validate = validator.compile(schema);
    validate(published);
    expect(validate.errors ?? []).toEqual([]);
    // A schema that allows everything would prove nothing.
    expect(validate({ ...published, items: [{ ...published.items[0], unknown: 1 }] })).toBe(false);
    expect(validate({ ...published, items: [{}] })).toBe(false);
  });

  it('holds every item of the content', () => {
    expect(published.items).toEqual(JSON.parse(JSON.stringify(collection.items(library()))));
  });

  it('is the same as a table, to a parser that knows nothing of our code', () => {
    const text = read(`${id}.csv`);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\r/);
    const { columns, rows } = tableOf(collection, library());
    const [header, ...body]: string[][] = parse(text, { bom: true });
    expect(header).toEqual(columns);
    expect(body.map((cells) => cells.map((cell) => cell.replace(/^'(?=[=+\-@])/, '')))).toEqual(
      rows.map((row) => columns.map((column) => [row[column] ?? []].flat().join('; '))),
    );
  });

  it('runs nothing in a spreadsheet', () => {
    const cells: string[][] = parse(read(`${id}.csv`), { bom: true });
    expect(cells.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('is described on the page', () => {
    const page = addressed.find(({ address }) => address === '/data/')!;
    const links = all(page, `#${id} ~ ul a`).map(({ properties }) => properties['href']);
    expect(links).toEqual([`../data/${id}.csv`, `../data/${id}.json`, `../data/schema/${id}.json`]);
    expect(textOf(all(page, `#${id} ~ ul`)[0]!)).toContain(String(published.items.length));
  });
});

it('publishes nothing besides but what programs that read answers need', () => {
  const forAnswers = [
    'answer-code-vectors.json',
    'answer-file-vectors.json',
    'board-file-vectors.json',
    'plan-file-vectors.json',
    'workshop-link-vectors.json',
    'schema/answers.json',
    'schema/board.json',
    'schema/plan.json',
    'schema/workshop-link.json',
  ];
  const known = [...forAnswers, ...dataCollections.flatMap(({ id }) => [`${id}.json`, `${id}.csv`, `schema/${id}.json`])];
  const files = readdirSync('dist/data', { recursive: true, encoding: 'utf8' }).filter((name) => /\.(json|csv)$/.test(name));
  expect(files.filter((name) => !name.startsWith('figures/')).toSorted()).toEqual(known.toSorted());
});

it.runIf(!process.env['SITE_ADDRESS'])('names no place where the site might stand', () => {
  for (const { id } of dataCollections) expect(read(`${id}.json`)).not.toMatch(/localhost|"\/data/);
  expect(existsSync('dist/sitemap-index.xml')).toBe(false);
});
