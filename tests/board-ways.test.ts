import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeAnswerFile } from '#answers/sharing/answer-file.ts';
import type { State } from '#answers/store/answers.ts';
import { writeSet } from '#workshop/set/set-link.ts';
import { emptySet } from '#workshop/set/set.ts';
import { came, chatOf, choose, codeOf, lists, openBoard, paste, press, savedBoard, told } from './support/board.ts';
import { savedFile } from './support/saved-file.ts';
import { at, onOnePage, useBrowser, wide } from './support/visit.ts';

useBrowser();

describe('ways to the board', () => {
  it('lead from the desk, with the questions of its set', async () => {
    await onOnePage({ viewport: wide }, async (tab) => {
      await tab.goto(at('/workshop/'));
      await tab.locator('.desk-list summary').first().click();
      for (const box of (await tab.locator('.desk-list input:visible').all()).slice(0, 3)) await box.check();
      const [board] = await Promise.all([tab.waitForEvent('popup'), tab.getByRole('link', { name: 'Open its board' }).click()]);
      await board.getByText('The workshop is open. Questions on its board: 3.').waitFor();
      expect(await board.locator('[data-row]').count()).toBe(0);
    });
  });

  it('lead from the paper grid, with the codes of its sheets', async () => {
    await onOnePage({ viewport: wide }, async (tab) => {
      await tab.goto(at('/paper/#sheet-sustained-contact'));
      await tab.getByLabel('Type here').focus();
      for (let sheet = 0; sheet < 3; sheet += 1) {
        await tab.keyboard.type('acno');
        await tab.keyboard.press('Enter');
        await tab.locator('.entry-sheets li').nth(sheet).waitFor();
      }
      const [board] = await Promise.all([tab.waitForEvent('popup'), tab.getByRole('link', { name: 'Put them on a board' }).click()]);
      await board.getByText('Have come in: 3', { exact: true }).waitFor();
      expect(new URL(board.url()).hash).toBe('');
    });
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
    await onOnePage({}, async (tab) => {
      await openBoard(tab);
      for (const [name, text, kind] of [
        ['ana.json', file('act'), 'new'],
        ['ana-2.json', file('answered'), 'changed'],
        ['ana.json', file('answered'), 'same'],
      ] as const) {
        await choose(tab, name, text);
        await tab.locator(`[data-told="${kind}"]`).waitFor();
        expect(await came(tab)).toBe('Have come in: 1');
      }
      await paste(
        tab,
        codeOf(77, list, () => 'open'),
      );
      expect(await told(tab, 'changed')).toContain('1');
      expect(await came(tab)).toBe('Have come in: 1');
    });
  });
});

describe('the export of a chat', () => {
  it('comes as a zip file, as text, or as JSON, without a network, and is never unfolded without end', async () => {
    await onOnePage({}, async (tab) => {
      await openBoard(tab);
      await tab.context().setOffline(true);
      await choose(tab, 'WhatsApp Chat.zip', zipSync({ '_chat.txt': strToU8(chatOf(12)), 'IMG-0001.jpg': new Uint8Array(5000) }));
      await tab.getByText('Have come in: 12', { exact: true }).waitFor();
      await choose(tab, 'chat.txt', chatOf(15));
      await tab.getByText('Have come in: 15', { exact: true }).waitFor();
      await choose(
        tab,
        'result.json',
        JSON.stringify({
          messages: chatOf(18)
            .split('\n')
            .map((text) => ({ from: 'Ana', text })),
        }),
      );
      await tab.getByText('Have come in: 18', { exact: true }).waitFor();
      for (const [name, bytes, sentence] of [
        ['bomb.zip', zipSync({ '_chat.txt': new Uint8Array(30_000_000) }), 'too much text'],
        ['pictures.zip', zipSync({ 'a.jpg': new Uint8Array(9) }), 'no text in pictures.zip'],
        ['cut.zip', zipSync({ '_chat.txt': strToU8(chatOf(3)) }).slice(0, -30), 'could not be unpacked'],
        ['lunch.zip', zipSync({ '_chat.txt': strToU8('Lunch is at noon') }), 'no answer code in lunch.zip'],
      ] as const) {
        await choose(tab, name, bytes);
        await expect.poll(() => tab.locator('.board-told').textContent()).toContain(sentence);
      }
      expect(await came(tab)).toBe('Have come in: 18');
    });
  });
});

describe('two facilitators in two rooms', () => {
  it('put one board to the other: who is on both counts once, pictures stay safe, and other questions stay apart', async () => {
    const room = (tags: readonly number[]) =>
      onOnePage({ acceptDownloads: true }, async (tab) => {
        await openBoard(tab);
        await paste(tab, tags.map((tag) => codeOf(tag, lists[0]!)).join(' '));
        await press(tab, 'Show the picture');
        return savedBoard(tab);
      });
    const other = await room([1, 2, 21, 22, 23, 24, 25]);
    await onOnePage({}, async (tab) => {
      await openBoard(tab);
      await paste(tab, Array.from({ length: 6 }, (_, i) => codeOf(i + 1, lists[0]!)).join(' '));
      await choose(tab, 'board.json', other);
      await press(tab, 'Add its answers to this board');
      await tab.getByText('Added from the other board: 5 new').waitFor();
      expect(await came(tab)).toBe('Have come in: 11');
      await press(tab, 'Undo the last step');
      expect(await came(tab)).toBe('Have come in: 6');
      await paste(tab, await writeSet({ ...emptySet('en'), items: [{ list: 0, slot: 0 }] }));
      await paste(tab, codeOf(1, lists[0]!));
      await choose(tab, 'board.json', other);
      await press(tab, 'Add its answers to this board');
      await tab.getByText('The other board asks other questions').waitFor();
      expect(await came(tab)).toBe('Have come in: 1');
    });
  });
});

describe('the record', () => {
  it('goes home as a document, a table and on paper, without a code', async () => {
    await onOnePage({ viewport: wide, acceptDownloads: true }, async (tab) => {
      await openBoard(tab);
      const codes = Array.from({ length: 6 }, (_, i) => codeOf(i, lists[0]!, () => 'act'));
      await paste(tab, [...codes, codeOf(9, lists[1]!)].join('\n'));
      await press(tab, 'Show the picture');
      await tab.locator('#board-title').fill('Our day');
      await tab.locator('#board-what').fill('Visit the archive');
      await tab.locator('#board-who').fill('training unit');
      await press(tab, 'Write it down');
      const table = await savedFile(tab.getByRole('button', { name: 'Save as a table for a spreadsheet' }));
      const document = await savedFile(tab.getByRole('button', { name: 'Save as a document' }));
      expect([table.name, document.name]).toEqual(['record.csv', 'record.docx']);
      const texts = [table.text, strFromU8(unzipSync(document.bytes)['word/document.xml']!)];
      await tab.emulateMedia({ media: 'print' });
      texts.push(await tab.locator('body').innerText());
      for (const text of texts) {
        for (const part of ['Our day', 'Visit the archive', 'training unit']) expect(text).toContain(part);
        for (const code of codes) expect(text).not.toContain(code.slice(-4));
      }
      expect(await tab.getByRole('button', { name: 'Put the answers on the board' }).isVisible()).toBe(false);
      expect(await came(tab)).toBe('Have come in: 7');
    });
  });
});
