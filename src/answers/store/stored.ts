import { currentVersion, states, type Answer, type Answers, type ListAnswers, type State } from './answers.ts';
import type { Reading } from './kept-value.ts';

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** An id of the form that lists and questions have. Every object knows `constructor`, so asking for it would find what nobody wrote. */
export const isId = (text: string): boolean => idPattern.test(text) && !(text in Object.prototype);

/** Reads the text form of answers. Never throws; checks every part, since anything may stand there. */
export function readStored(text: string): Reading<Answers> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'broken';
  }
  if (!isRecord(value) || typeof value['version'] !== 'number') return 'broken';
  if (value['version'] > currentVersion) return 'newer';
  const lists = mapRecord(value['lists'], readList);
  const tag = value['tag'];
  if (value['version'] !== currentVersion || !lists || !(tag === undefined || isTag(tag))) return 'broken';
  return { version: currentVersion, ...(tag !== undefined && { tag }), lists };
}

function readList(value: unknown): ListAnswers | undefined {
  if (!isRecord(value) || !isRevision(value['revision']) || !isTime(value['changed'])) return undefined;
  const answers = mapRecord(value['answers'], readAnswer);
  return answers && { revision: value['revision'], changed: value['changed'], answers };
}

function readAnswer(value: unknown): Answer | undefined {
  if (!isRecord(value)) return undefined;
  const { state, note, revision, changed } = value;
  if (!isState(state) || !isRevision(revision) || !isTime(changed)) return undefined;
  if (note === undefined || note === '') return { state, revision, changed };
  return typeof note === 'string' ? { state, note, revision, changed } : undefined;
}

/** Reads every entry, or gives undefined as soon as a key or an entry is not right. */
function mapRecord<T>(value: unknown, read: (entry: unknown) => T | undefined): Record<string, T> | undefined {
  if (!isRecord(value)) return undefined;
  const entries: [string, T][] = [];
  for (const [key, entry] of Object.entries(value)) {
    const good = isId(key) ? read(entry) : undefined;
    if (good === undefined) return undefined;
    entries.push([key, good]);
  }
  return Object.fromEntries(entries);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isRevision = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 1;
const isTag = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) < 2 ** 20;
const isTime = (value: unknown): value is string => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const isState = (value: unknown): value is State => (states as readonly unknown[]).includes(value);
