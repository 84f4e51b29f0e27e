import { describe, expect, it } from 'vitest';
import { MemoryStorage } from '#answers/store/memory-storage.fixture.ts';
import { openStore } from '#answers/store/opened-store.fixture.ts';
import { answerTo } from '#answers/store/answers.ts';
import type { AnswerStore } from '#answers/store/store.ts';
import { caseDraft } from './case-draft.inline.ts';
import { startCase } from './started-case.ts';

const start = { where: 'Ghana', changed: 'They publish', others: '' };
const noteOf = (drafts: AnswerStore, field: string) => answerTo(drafts.answers, caseDraft, field)?.note;

describe('a case that is started elsewhere', () => {
  it('is in the form with what was written, and without an answer on consent', () => {
    const storage = new MemoryStorage();
    expect(startCase(openStore(storage), start)).toBe('started');
    const drafts = openStore(storage);
    expect(Object.keys(drafts.answers.lists[caseDraft]!.answers).sort()).toEqual(['changed', 'where']);
    expect([noteOf(drafts, 'where'), noteOf(drafts, 'changed')]).toEqual(['Ghana', 'They publish']);
  });

  it.each([
    ['a text', 'summary', 'Another story'],
    ['consent', 'agreed', 'yes'],
  ])('leaves a form that holds %s as it is', (_, field, note) => {
    const storage = new MemoryStorage();
    openStore(storage).change(caseDraft, 1, field, { state: 'answered', note });
    expect(startCase(openStore(storage), start)).toBe('taken');
    expect(Object.keys(openStore(storage).answers.lists[caseDraft]!.answers)).toEqual([field]);
  });

  it('also leaves what another tab wrote a moment ago', () => {
    const storage = new MemoryStorage();
    const early = openStore(storage);
    openStore(storage).change(caseDraft, 1, 'where', { state: 'answered', note: 'Fiji' });
    expect(startCase(early, start)).toBe('taken');
  });

  it('begins in a form that was cleared, and says so where nothing can be stored', () => {
    const storage = new MemoryStorage();
    const drafts = openStore(storage);
    drafts.change(caseDraft, 1, 'where', { state: 'answered', note: 'Fiji' });
    drafts.change(caseDraft, 1, 'where', { state: 'open', note: '' });
    expect(startCase(openStore(storage), start)).toBe('started');
    const denied = new MemoryStorage();
    denied.denied = true;
    expect(startCase(openStore(denied), start)).toBe('held');
  });
});
