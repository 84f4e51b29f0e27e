import { answerTo } from './answers.ts';
import { placeIn, prefix } from './memory-storage.fixture.ts';
import { AnswerStore } from './store.ts';

export const partKey = (name: string) => `${prefix}e0:answers:${name}`;
const fixedNow = () => new Date('2026-11-22T09:30:00Z');
export const openStore = (storage: Storage | undefined) => new AnswerStore(placeIn(storage), 'answers', fixedNow);
export const heardEvent = (storage: Storage, name: string) => ({ key: partKey(name), storageArea: storage });
export const notedIn = (store: AnswerStore, question = 'q') => answerTo(store.answers, 'l', question)?.note;
export const writeNote = (store: AnswerStore, note: string, from: string, question = 'q') => store.change('l', 1, question, { note, from });
