import type { CodeList } from '../../answers/code/code-list.ts';
import { setCodeList } from './set-code.ts';
import { readSet, type LinkRefusal } from './set-link.ts';
import { setQuestions, type SetList, type SetQuestion } from './set-list.ts';
import type { WorkshopSet } from './set.ts';

/** A workshop with everything needed to answer it, or to read answers to it. */
export interface OpenedSet {
  ok: true;
  set: WorkshopSet;
  questions: SetQuestion[];
  codeList: CodeList;
}

/** Opens a link, or the part of it after `#`. Never throws. */
export async function openSet(text: string, lists: readonly SetList[]): Promise<OpenedSet | LinkRefusal> {
  const read = await readSet(text);
  if (!read.ok) return read;
  const questions = setQuestions(read.set, lists);
  const codeList = setCodeList(read.set, lists);
  if (!questions || !codeList) return { ok: false, reason: 'newer' };
  return { ok: true, set: read.set, questions, codeList };
}
