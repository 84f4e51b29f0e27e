import { stateWord } from '#answers/checklist/page-texts.ts';
import { answerTo, states, type Answers } from '#answers/store/answers.ts';
import { fill } from '#kit/strings/strings.ts';
import type { AskedQuestion } from './asked.ts';

/** The questions that have an answer or a note, in the order of the page. */
const answered = (asked: readonly AskedQuestion[], answers: Answers): AskedQuestion[] =>
  asked.filter(({ list, id }) => {
    const answer = answerTo(answers, list, id);
    return answer !== undefined && (answer.state !== 'open' || Boolean(answer.note));
  });

/**
 * One sentence that says what came in: to which lists, and how many answers of each kind.
 *
 * @param words the element that carries the strings
 * @param isOwn whether it was made from the answers on this device
 */
export function sentence(words: HTMLElement, asked: readonly AskedQuestion[], incoming: Answers, isOwn: boolean): string {
  const given = answered(asked, incoming);
  if (given.length === 0) return fill(words, 'import.nothing');
  const inWords = (texts: string[]) => new Intl.ListFormat(document.documentElement.lang).format(texts);
  const lists = [...new Set(given.map(({ listTitle }) => `“${listTitle}”`))];
  const counts = states.flatMap((state) => {
    const count = given.filter(({ list, id }) => answerTo(incoming, list, id)!.state === state).length;
    return count > 0 ? [`${stateWord(state)} ${count}`] : [];
  });
  return fill(words, isOwn ? 'import.own' : 'import.someone', { lists: inWords(lists), counts: counts.join(' · ') });
}

/** What came in, to be read: under the title of each list its answered questions with number, state and note. */
export function listedAnswers(asked: readonly AskedQuestion[], incoming: Answers): HTMLElement[] {
  const given = answered(asked, incoming);
  return [...new Set(given.map(({ list }) => list))].flatMap((list) => {
    const questions = given.filter((question) => question.list === list);
    const items = questions.map(({ id, number, text }) => {
      const { state, note = '' } = answerTo(incoming, list, id)!;
      const item = element('li', '', [
        element('p', '', [`${number} ${text}`]),
        element('p', 'given-state', [stateWord(state)]),
        element('p', 'given-note', [note]),
      ]);
      item.dataset['state'] = state;
      return item;
    });
    return [element('h3', '', [questions[0]!.listTitle]), element('ul', 'given', items)];
  });
}

/** Everything a reader or a stranger wrote becomes text here, never markup. */
function element(name: string, className: string, children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
