import type { CodeList } from '#answers/code/code-list.ts';
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
  /** How links of the same workshop asked its prompts before. */
  wordings: Wording[];
}

/** An earlier wording of prompts: the number it has in codes, and the prompts that read otherwise, by id. */
export interface Wording {
  code: number;
  texts: Readonly<Record<string, string>>;
}

/** Opens a link, or the part of it after `#`. Never throws. */
export async function openSet(text: string, lists: readonly SetList[]): Promise<OpenedSet | LinkRefusal> {
  const read = await readSet(text);
  if (!read.ok) return read;
  const questions = setQuestions(read.set, lists);
  const codeList = setCodeList(read.set, lists);
  if (!questions || !codeList) return { ok: false, reason: 'newer' };
  const wordings = (read.set.wordings ?? []).map((prompts) => wordingOf(read.set, prompts, lists));
  return { ok: true, set: read.set, questions, codeList, wordings };
}

/** The number follows from the words themselves, as that of every workshop does: a link cannot claim the codes of another one. */
function wordingOf(set: WorkshopSet, prompts: readonly string[], lists: readonly SetList[]): Wording {
  const changed = prompts.flatMap((text, i) => (text === set.prompts[i] ? [] : [[`p${i + 1}`, text]]));
  return { code: setCodeList({ ...set, prompts }, lists)!.number, texts: Object.fromEntries(changed) as Wording['texts'] };
}
