import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sheetValues } from '../src/kit/files/sheet.fixture.ts';
import { encode, format, slots } from '#answers/code/index.ts';
import { writeAnswerFile } from '#answers/sharing/answer-file.ts';
import type { State } from '#answers/store/answers.ts';
import { writeSet } from '#workshop/set/written-set.ts';
import { emptySet } from '#workshop/set/set.ts';
import {
  received,
  chatOf,
  choose,
  codeOf,
  areReceived,
  lists,
  openNewBoard,
  paste,
  savedBoard,
  showAll,
  stateOf,
  outcome,
} from './support/board.ts';
import { button, press } from './support/button.ts';
import { goFresh } from './support/fresh.ts';
import { keysFor } from './support/paper.ts';
import { savedFile } from './support/saved-file.ts';
import { useBrowser, useOnePage, wide } from './support/visit.ts';
import { word } from './support/words.ts';
import { opened, revisionsOf } from './support/workshop.ts';

useBrowser();
/** Each test has a board of its own in it. */
const page = useOnePage({ viewport: wide }, async () => undefined);

describe('ways to the board', () => {
  it('lead from the desk, with the questions of its set', async () => {
    const tab = page();
    await goFresh(tab, '/workshop/');
    await tab.locator('.desk-list summary').first().click();
    for (const box of (await tab.locator('.desk-list input:visible').all()).slice(0, 3)) await box.check();
    const [board] = await Promise.all([tab.waitForEvent('popup'), tab.getByRole('link', { name: word('desk.board') }).click()]);
    await board.getByText(word('board.set.opened', { count: 3 })).waitFor();
    expect(await board.locator('[data-row]').count()).toBe(0);
    await board.close();
  });

  it('lead from the paper grid, with the codes of its sheets', async () => {
    const tab = page();
    await goFresh(tab, '/paper/#sheet-sustained-contact');
    await tab.getByLabel(word('entry.keys')).focus();
    for (let sheet = 0; sheet < 3; sheet += 1) {
      await tab.keyboard.type(keysFor('answered', 'act', 'not-for-us', 'open'));
      await tab.keyboard.press('Enter');
      await tab.locator('.entry-sheets li').nth(sheet).waitFor();
    }
    const [board] = await Promise.all([tab.waitForEvent('popup'), tab.getByRole('link', { name: word('entry.board') }).click()]);
    await board.getByText(areReceived(3), { exact: true }).waitFor();
    expect(new URL(board.url()).hash).toBe('');
    await board.close();
  });
});

describe('a file of answers', () => {
  it('that comes again with changes takes the place of the first, and says so; so does a code of the same reader', async () => {
    const list = lists[0]!;
    const [id] = list.questions.map((question) => question.id);
    const changed = '2026-11-22T10:00:00.000Z';
    const file = (state: State) =>
      writeAnswerFile(
        { version: 1, tag: 77, lists: { [list.id]: { revision: 1, changed, answers: { [id!]: { state, revision: 1, changed } } } } },
        false,
        new Date(changed),
      );
    const tab = page();
    await openNewBoard(tab);
    for (const [name, text, kind] of [
      ['ana.json', file('act'), 'new'],
      ['ana-2.json', file('answered'), 'changed'],
      ['ana.json', file('answered'), 'same'],
    ] as const) {
      await choose(tab, name, text);
      await tab.locator(`[data-outcome="${kind}"]`).waitFor();
      await expect.poll(() => received(tab)).toBe(areReceived(1));
    }
    await paste(
      tab,
      codeOf(77, list, () => 'open'),
    );
    expect(await outcome(tab, 'changed')).toBe(word('board.outcome.changed', { count: 1 }));
    await expect.poll(() => received(tab)).toBe(areReceived(1));
  });
});

describe('the export of a chat', () => {
  it('comes as a zip file, as text, or as JSON, without a network, and is never unfolded without end', async () => {
    const tab = page();
    await openNewBoard(tab);
    // Whoever chooses a file has reached for the field.
    await tab.locator('peer-board input[type=file]').first().focus();
    await tab.locator('peer-board[data-complete]').waitFor();
    onTestFinished(() => tab.context().setOffline(false));
    await tab.context().setOffline(true);
    await choose(tab, 'WhatsApp Chat.zip', zipSync({ '_chat.txt': strToU8(chatOf(12)), 'IMG-0001.jpg': new Uint8Array(5000) }));
    await tab.getByText(areReceived(12), { exact: true }).waitFor();
    await choose(tab, 'chat.txt', chatOf(15));
    await tab.getByText(areReceived(15), { exact: true }).waitFor();
    await choose(
      tab,
      'result.json',
      JSON.stringify({
        messages: chatOf(18)
          .split('\n')
          .map((text) => ({ from: 'Ana', text })),
      }),
    );
    await tab.getByText(areReceived(18), { exact: true }).waitFor();
    for (const [name, bytes, sentence] of [
      ['bomb.zip', zipSync({ '_chat.txt': new Uint8Array(30_000_000) }), word('board.file.too-large-zip', { name: 'bomb.zip' })],
      ['pictures.zip', zipSync({ 'a.jpg': new Uint8Array(9) }), word('board.file.no-text', { name: 'pictures.zip' })],
      ['cut.zip', zipSync({ '_chat.txt': strToU8(chatOf(3)) }).slice(0, -30), word('board.file.damaged-zip', { name: 'cut.zip' })],
      ['lunch.zip', zipSync({ '_chat.txt': strToU8('Lunch is at noon') }), word('board.file.no-code', { name: 'lunch.zip: _chat.txt' })],
    ] as const) {
      await choose(tab, name, bytes);
      await expect.poll(() => tab.locator('.board-outcomes').textContent()).toContain(sentence);
    }
    await expect.poll(() => received(tab)).toBe(areReceived(18));
  });
});

describe('two facilitators in two rooms', () => {
  it('put one board to the other: whoever is on both counts once, results stay safe, and other questions stay apart', async () => {
    const tab = page();
    await openNewBoard(tab);
    await paste(tab, [1, 2, 21, 22, 23, 24, 25].map((tag) => codeOf(tag, lists[0]!)).join(' '));
    await showAll(tab);
    const other = await savedBoard(tab);
    await openNewBoard(tab);
    await paste(tab, Array.from({ length: 6 }, (_, i) => codeOf(i + 1, lists[0]!)).join(' '));
    await choose(tab, 'board.json', other);
    await press(tab, 'board.waiting.add');
    await tab.getByText(word('board.joined', { new: 5, changed: 0, same: 2 })).waitFor();
    await expect.poll(() => received(tab)).toBe(areReceived(11));
    await press(tab, 'board.undo');
    await expect.poll(() => received(tab)).toBe(areReceived(6));
    await paste(tab, await writeSet({ ...emptySet('en'), items: [{ list: 0, slot: 0 }] }));
    await press(tab, 'board.waiting.open');
    await paste(tab, codeOf(1, lists[0]!));
    await choose(tab, 'board.json', other);
    await press(tab, 'board.waiting.add');
    await tab.getByText(word('board.apart.set')).waitFor();
    await expect.poll(() => received(tab)).toBe(areReceived(1));
  });
});

describe('the chat of a workshop', () => {
  const set = { ...emptySet('en'), title: 'Round one', items: [0, 1, 2].map((slot) => ({ list: 0, slot })), revisions: revisionsOf(0) };
  const address = (fragment: string) => `https://example.org/guide/workshop/take/#${fragment}`;

  it('with its own link in it brings all thirty answers, and the link of another workshop changes nothing unasked', async () => {
    const link = address(await writeSet(set));
    const later = address(await writeSet({ ...set, title: 'Tomorrow', items: set.items.slice(1) }));
    const { codeList } = await opened(link);
    const say = (tag: number) =>
      format(
        encode({
          tag,
          answers: [{ list: codeList, states: Object.fromEntries(slots(codeList).map(({ id }, i) => [id, stateOf(tag, i)])) }],
        }),
      );
    const chat = [`Please open ${link} once.`, ...Array.from({ length: 30 }, (_, i) => `> ${say(i + 1)}`)].join('\n');
    const tab = page();
    await openNewBoard(tab);
    await paste(tab, chat);
    await expect.poll(() => received(tab)).toBe(areReceived(30));
    await paste(tab, `${chat}\nTomorrow: ${later}\n${say(31)}`);
    await expect.poll(() => received(tab)).toBe(areReceived(31));
    await press(tab, 'board.waiting.leave');
    await expect.poll(() => received(tab)).toBe(areReceived(31));
    expect(await tab.locator('#board-title').inputValue()).toBe('Round one');
  });
});

describe('a text that takes long to look through', () => {
  it('can be stopped, and nothing of it is added', async () => {
    const tab = page();
    await openNewBoard(tab);
    // Each pause of the work lasts until the test ends it, and the work pauses whenever it looks at the clock, so that there is
    // something to stop on any machine.
    await tab.evaluate(() => {
      const { scheduler } = window as unknown as { scheduler: object };
      const pauses: (() => void)[] = [];
      Object.assign(scheduler, { yield: () => new Promise<void>((end) => pauses.push(end)) });
      let now = 0;
      performance.now = () => (now += 1_000);
      Object.assign(window, { goOn: () => pauses.splice(0).forEach((end) => end()) });
    });
    const code = codeOf(1, lists[0]!);
    await tab.locator('#board-text').fill(`${code}\n${'P '.repeat(9_000)}`);
    await press(tab, 'board.add');
    await press(tab, 'board.stop');
    await tab.evaluate(() => (window as unknown as { goOn: () => void }).goOn());
    await tab.getByText(word('board.stopped'), { exact: true }).waitFor();
    expect(await button(tab, 'board.stop').count()).toBe(0);
    await expect.poll(() => received(tab)).toBe(areReceived(0));
    await paste(tab, code);
    await expect.poll(() => received(tab)).toBe(areReceived(1));
  });
});

describe('the record', () => {
  it('goes home as a document, a table and on paper, without a code', async () => {
    const tab = page();
    await openNewBoard(tab);
    const codes = Array.from({ length: 6 }, (_, i) => codeOf(i, lists[0]!, () => 'act'));
    await paste(tab, [...codes, codeOf(9, lists[1]!)].join('\n'));
    await showAll(tab);
    await tab.locator('#board-title').fill('Our day');
    await tab.locator('#board-what').fill('Visit the archive');
    await tab.locator('#board-who').fill('training unit');
    await press(tab, 'board.action.add');
    const table = await savedFile(button(tab, 'board.record.table'));
    const document = await savedFile(button(tab, 'board.record.document'));
    const day = await tab.locator('#board-date').inputValue();
    expect([table.name, document.name]).toEqual(['xlsx', 'docx'].map((kind) => `${word('board.recordName')}-Our-day-${day}.${kind}`));
    const texts = [sheetValues(table.bytes).flat().join('\n'), strFromU8(unzipSync(document.bytes)['word/document.xml']!)];
    onTestFinished(() => tab.emulateMedia({ media: null }));
    await tab.emulateMedia({ media: 'print' });
    texts.push(await tab.locator('body').innerText());
    for (const text of texts) {
      for (const part of ['Our day', 'Visit the archive', 'training unit']) expect(text).toContain(part);
      for (const code of codes) expect(text).not.toContain(code.slice(-4));
    }
    expect(await button(tab, 'board.add').isVisible()).toBe(false);
    await expect.poll(() => received(tab)).toBe(areReceived(7));
  });
});
