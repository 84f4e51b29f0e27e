import type { CodeList } from '#answers/code/index.ts';
import { answerTo, type Answers } from '#answers/store/answers.ts';
import { questionText, stateWord } from '#answers/checklist/page-texts.ts';
import { fill } from '#kit/strings/strings.ts';
import { compare, type AnswerChange, type Snapshot } from './compare.ts';

/**
 * Two sets of answers side by side, one table a list. Only questions that differ are in a table; the
 * others are counted.
 *
 * @param words the element that carries the strings `compare.…`
 * @param before what is imported
 * @param now what is here
 */
export function comparison(words: HTMLElement, lists: readonly CodeList[], before: Answers, now: Answers): HTMLElement[] {
  return lists
    .filter(({ id }) => id in before.lists)
    .flatMap((list) => {
      const changes = compare(list.questions, snapshot(before, list), snapshot(now, list));
      const notesDiffer = (id: string) => {
        const came = answerTo(before, list.id, id)?.note;
        return came !== undefined && came !== answerTo(now, list.id, id)?.note;
      };
      const told = changes.filter(({ id, kind, reworded }) => kind !== 'same' || reworded || notesDiffer(id));
      const rest = element('p', fill(words, 'compare.same', { count: changes.length - told.length }));
      if (told.length === 0) return [rest];
      return [table(words, told, (id, answers) => answerTo(answers, list.id, id)?.note, before, now), rest];
    });
}

function snapshot(answers: Answers, list: CodeList): Snapshot {
  const given = answers.lists[list.id];
  const states = Object.fromEntries(Object.entries(given?.answers ?? {}).map(([id, { state }]) => [id, state]));
  return { revision: given?.revision ?? list.revision, states };
}

function table(
  words: HTMLElement,
  changes: readonly AnswerChange[],
  note: (id: string, answers: Answers) => string | undefined,
  before: Answers,
  now: Answers,
): HTMLElement {
  const made = document.createElement('table');
  made.className = 'comparison';
  const head = made.createTHead().insertRow();
  for (const key of ['compare.question', 'compare.before', 'compare.now'] as const) {
    const cell = element('th', fill(words, key));
    cell.setAttribute('scope', 'col');
    head.append(cell);
  }
  const body = made.createTBody();
  for (const { id, before: was, now: is, kind, reworded } of changes) {
    const row = body.insertRow();
    const question = element('th', questionText(id) ?? id);
    question.setAttribute('scope', 'row');
    const remarks = [kind === 'same' ? '' : fill(words, `compare.${kind}`), reworded ? fill(words, 'compare.reworded') : ''];
    for (const remark of remarks) if (remark) question.append(element('small', remark));
    row.append(question, side(stateWord(was), note(id, before)), side(stateWord(is), note(id, now)));
  }
  return made;
}

function side(state: string, note: string | undefined): HTMLElement {
  const cell = element('td', state);
  if (note) cell.append(element('small', note));
  return cell;
}

/** Everything a reader or a stranger wrote becomes text here, never markup. */
function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
