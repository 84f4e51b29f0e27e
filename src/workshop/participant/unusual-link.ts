import { openSet, type OpenedSet } from '#workshop/set/open-set.ts';
import type { LinkRefusal } from '#workshop/set/set-link.ts';
import type { SetList } from '#workshop/set/set-list.ts';
import { fullLink } from '#workshop/set/short-link.ts';
import { carryAnswers } from './carried-answers.ts';

/**
 * Opens links for which more has to be loaded: by a name, or with earlier words of their questions. What was answered in those
 * is carried over, and the questions that read otherwise now say so.
 *
 * @returns with `link`, the end of the full link that was opened, or `said`, what to say in place of the usual refusal
 * @throws if the names could not be fetched
 */
export async function openUnusual(
  fragment: string,
  lists: readonly SetList[],
): Promise<(OpenedSet & { link: string }) | (LinkRefusal & { said?: string })> {
  const named = /^w\d/.test(fragment) ? { link: fragment } : await fullLink(fragment);
  if (named && 'said' in named) return { ok: false, reason: 'newer', said: named.said };
  const link = named?.link ?? fragment;
  const opened = await openSet(link, lists);
  if (!opened.ok) return opened;
  const texts = carryAnswers(opened)?.texts;
  const questions = opened.questions.map((question) => (texts?.[question.id] ? { ...question, reworded: true } : question));
  return { ...opened, link, questions };
}
