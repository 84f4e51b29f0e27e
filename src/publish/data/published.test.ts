import { describe, expect, it } from 'vitest';
import { library } from '#library/index.ts';
import { miniatureLibrary } from '#library/miniature.fixture.ts';
import type { Case } from '#schemas/case.ts';
import { caseTable } from './case-table.ts';
import { dataCollections } from './collections.ts';
import { fieldsOf } from './fields.ts';
import { edition } from '#library/edition.ts';
import { csvOf, jsonOf, schemaOf, tableOf } from './published.ts';

const named = (id: string) => dataCollections.find((collection) => collection.id === id)!;

describe('what is published', () => {
  it.each(dataCollections.map((collection) => [collection.id, collection] as const))(
    '%s holds what its own schema allows',
    (_, { item, items }) => {
      const published = items(library());
      expect(published.length).toBeGreaterThan(0);
      for (const one of published) expect(item.safeParse(one).error?.issues).toBeUndefined();
    },
  );

  it.each(dataCollections.map((collection) => [collection.id, collection] as const))(
    '%s says of each field what it means',
    (_, { item }) => {
      expect(fieldsOf(item).filter(({ about }) => about === '')).toEqual([]);
    },
  );

  it('names schema, licence and edition in every file, and no address of its own', () => {
    const file = JSON.parse(jsonOf(named('tools'), library()));
    expect(file).toMatchObject({ $schema: 'schema/tools.json', licence: 'CC-BY-4.0', edition: edition(library()) });
    expect(JSON.parse(schemaOf(named('tools')))).not.toHaveProperty('$id');
  });

  it('has a row for each question, those no longer asked included', () => {
    const asked = library().checklists.flatMap(({ groups }) => groups.flatMap(({ questions }) => questions.map(({ id }) => id)));
    const retired = library().checklists.flatMap((list) => list.retired.map(({ id }) => id));
    const rows = tableOf(named('checklists'), library()).rows.map(({ id }) => id);
    expect(rows.toSorted()).toEqual([...asked, ...retired].toSorted());
  });

  it('says of every statement on how to run a tool whose it is', () => {
    const statements = named('tool-practice').items(miniatureLibrary()) as { text: string; advice: boolean; sources: string[] }[];
    expect(statements.filter(({ advice }) => advice).map(({ text }) => text)).toContain('A notebook.');
    expect(statements.find(({ text }) => text === 'Begin.')).toMatchObject({ trouble: 'Nobody asks.', advice: false, sources: ['guide'] });
  });

  it('keeps a field inside another in a column of its own', () => {
    expect(csvOf(named('initiatives'), library()).split('\r\n')[0]).toContain(',basis.region,');
  });

  it('puts each part of a case into one cell, with the dates of its steps and all sources', () => {
    const told: Case = {
      ...library().cases[0]!,
      problem: undefined,
      done: [
        { when: 'In May', text: 'They met.', sources: ['guide'] },
        { text: 'They wrote.', sources: ['flyer'] },
      ],
      changed: [{ text: 'A rule.', sources: ['guide'] }],
      matters: undefined,
      worked: undefined,
      others: undefined,
    };
    const { columns, rows } = caseTable([told]);
    expect(rows[0]).toMatchObject({ done: 'In May: They met. They wrote.', changed: 'A rule.', sources: ['guide', 'flyer'] });
    expect(rows[0]!['problem']).toBe('');
    expect(Object.keys(rows[0]!).filter((name) => !columns.includes(name))).toEqual([]);
    expect(fieldsOf(named('cases').item).filter(({ path }) => !path.includes('[]') && !columns.includes(path))).toEqual([]);
  });

  it('gives every figure at least one row', () => {
    const rows = tableOf(named('figures'), library()).rows.map(({ number }) => number);
    expect(new Set(rows).size).toBe(library().figures.length);
  });
});
