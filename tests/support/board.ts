import type { Page } from 'playwright-core';
import { encode, format, slots, type CodeList, type Side } from '#answers/code/index.ts';
import { contentLists } from '#answers/code/content-lists.ts';
import { states, type State } from '#answers/store/answers.ts';
import { at } from './address.ts';
import { button, press } from './button.ts';
import { goFresh } from './fresh.ts';
import { savedFile } from './saved-file.ts';
import { word } from './words.ts';

/** The lists of the guide, by number. */
export const lists = contentLists();
export const received = (tab: Page) => tab.locator('[data-received]').textContent();
/** What the board says once it has the responses of so many people. */
export const areReceived = (people: number): string => word('board.received', { count: people });
export const outcome = (tab: Page, kind: string) => tab.locator(`[data-outcome="${kind}"]`).textContent();

/** What person `tag` says to a question: any rule will do that spreads the answers. */
export const stateOf = (tag: number, place: number): State => states[(tag * 7 + place * tag + (tag % 3)) % 4]!;

/** The code of one person for one list. */
export function codeOf(tag: number, list: CodeList, say = stateOf, side?: Side): string {
  const given = Object.fromEntries(slots(list).map(({ id }, place) => [id, say(tag, place)]));
  return format(encode({ tag, side, answers: [{ list, states: given }] }));
}

/** So many people, in turn on three lists, between the lines of a chat. */
export function chatOf(people: number): string {
  const lines = Array.from({ length: people }, (_, i) => {
    const code = codeOf(i + 1, lists[i % 3]!);
    const sent = [code, code.toLowerCase(), code.replaceAll('-', ' '), `> *${code}*`][i % 4];
    return `[22/11/2026, 09:${String(i % 60).padStart(2, '0')}] +44 7700 900${100 + i}: Hi all, PARTNERS 2026! here is mine:\n${sent}\n👍 see https://example.org/P-${i}`;
  });
  return lines.join('\n');
}

export async function openBoard(tab: Page): Promise<void> {
  await tab.goto(at('/board/'));
  await tab.locator('#board-text').waitFor();
}

/** The same on a device on which nothing was ever stored, in a tab that may have had another board. */
export async function openNewBoard(tab: Page, link = ''): Promise<void> {
  await goFresh(tab, link ? `/board/#${link}` : '/board/');
  await tab.locator('#board-text').waitFor();
}

export async function paste(tab: Page, text: string): Promise<void> {
  await tab.locator('#board-text').fill(text);
  await press(tab, 'board.add');
  await tab.locator('.board-outcomes:not([aria-busy="true"])').waitFor({ state: 'attached' });
}

/** Shows the results, and then also those that reveal what each of a group said, if the board asks. */
export async function showAll(tab: Page, key: 'board.show' | 'board.showMore' = 'board.show'): Promise<void> {
  await press(tab, key);
  const too = button(tab, 'board.alike.show');
  if ((await too.count()) > 0) await too.click();
}

export async function choose(tab: Page, name: string, text: string | Uint8Array): Promise<void> {
  await tab.locator('#board-file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** The numbers of the table under each question, by id. */
export const tables = (tab: Page): Promise<Record<string, number[][]>> =>
  tab
    .locator('[data-row]')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.getAttribute('data-row')!,
          [...row.querySelectorAll('tbody tr')].map((line) => [...line.querySelectorAll('td')].map((cell) => Number(cell.textContent))),
        ]),
      ),
    );

export const savedBoard = async (tab: Page): Promise<string> => (await savedFile(button(tab, 'board.keep.save'))).text;
