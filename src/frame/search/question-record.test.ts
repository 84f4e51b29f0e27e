import { describe, expect, it } from 'vitest';
import type { Checklist } from '#schemas/checklist.ts';
import { questionRecords } from './question-record.ts';

const list = {
  groups: [
    {
      id: 'g1',
      title: 'First group?',
      questions: [
        { id: 'a', text: 'What?' },
        { id: 'b', text: 'Who?' },
      ],
    },
    { id: 'g2', title: 'Second group?', questions: [{ id: 'c', text: 'Why?' }] },
  ],
} as unknown as Checklist;

describe('questions as search results', () => {
  it('each lands on itself', () => {
    const records = questionRecords(list, '/checklists/one/', 'en', { kind: 'Question', stage: undefined });
    expect(records.map(({ url }) => url)).toEqual(['/checklists/one/#a', '/checklists/one/#b', '/checklists/one/#c']);
  });

  it('each carries its words, its group and its filters', () => {
    const [record] = questionRecords(list, '/x/', 'fr', { kind: 'Question', stage: '2 Suivi' });
    expect(record).toEqual({
      url: '/x/#a',
      language: 'fr',
      content: 'What? First group?',
      meta: { question: 'What?', group: 'First group?' },
      filters: { kind: ['Question'], stage: ['2 Suivi'] },
    });
  });

  it('a list of no stage stands under no stage', () => {
    const [record] = questionRecords(list, '/x/', 'en', { kind: 'Question', stage: undefined });
    expect(record!.filters).toEqual({ kind: ['Question'] });
  });
});
