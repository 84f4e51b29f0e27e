import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { encode, format, slots, type Side } from '#answers/code/index.ts';
import { writeSet } from '#workshop/set/written-set.ts';
import { readAgenda } from '#workshop/set/agenda.ts';
import { emptySet } from '#workshop/set/set.ts';
import { areReceived, lists, openNewBoard, paste, received, showAll, tables } from './support/board.ts';
import { press } from './support/button.ts';
import { goFresh } from './support/fresh.ts';
import { denyStorage, translate } from './support/tools.ts';
import { at, useBrowser, useOnePage, wide } from './support/visit.ts';
import { word } from './support/words.ts';
import { opened, revisionsOf } from './support/workshop.ts';

useBrowser();
/** Each test has a board of its own in it. */
const page = useOnePage({ viewport: wide }, async () => undefined);

const set = {
  ...emptySet('en'),
  title: 'A day in May',
  sides: 'host-guest' as const,
  revisions: revisionsOf(lists[0]!.number),
  items: [0, 1, 2].map((slot) => ({ list: lists[0]!.number, slot })),
};
const ids = slots(lists[0]!)
  .slice(0, 3)
  .map(({ id }) => id);

/** Opens the board of the workshop. @returns makes codes for it; the third question is left alone by everybody */
async function openWorkshop(tab: Page, open = (link: string) => openNewBoard(tab, link)) {
  const link = await writeSet(set);
  const { codeList } = await opened(link);
  await open(link);
  await tab.getByText(word('board.set.opened', { count: 3 })).waitFor();
  return (tag: number, side?: Side) =>
    format(
      encode({
        tag,
        side,
        answers: [
          {
            list: codeList,
            states: { [ids[0]!]: tag % 2 ? 'act' : 'open', [ids[1]!]: tag < 3 ? undefined : tag % 2 ? 'act' : 'answered' },
          },
        ],
      }),
    );
}

const people = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

it('counts silence apart, says what showing costs, and keeps sides from people without one', async () => {
  const tab = page();
  const code = await openWorkshop(tab);
  await paste(tab, [...people(1, 8).map((tag) => code(tag, 1)), ...people(9, 11).map((tag) => code(tag, 2))].join(' '));
  const guests = word('board.receivedSide', { name: word('workshop.side.guest'), count: 3 });
  expect(await tab.getByText(word('board.cost.few', { sides: guests })).isVisible()).toBe(true);
  await paste(tab, [...people(12, 16).map((tag) => code(tag, 2)), code(17), code(18)].join(' '));
  expect(await tab.getByText(word('board.cost.none', { count: 2 })).isVisible()).toBe(true);
  await showAll(tab);
  const seen = await tables(tab);
  expect(seen[ids[0]!]).toEqual([
    [8, 0, 8, 0],
    [4, 0, 4, 0],
    [4, 0, 4, 0],
  ]);
  // Those who said nothing have a column of their own.
  expect(seen[ids[1]!]).toEqual([
    [0, 7, 7, 0, 2],
    [0, 3, 3, 0, 2],
    [0, 4, 4, 0, 0],
  ]);
  expect(seen[ids[2]!]).toEqual([]);
});

it('counts on under a translator', async () => {
  const tab = page();
  const code = await openWorkshop(tab);
  await paste(
    tab,
    people(1, 12)
      .map((tag) => code(tag, 1))
      .join(' '),
  );
  await showAll(tab);
  await translate(tab);
  await paste(
    tab,
    people(13, 24)
      .map((tag) => code(tag, 1))
      .join(' '),
  );
  await expect.poll(() => received(tab)).toContain(areReceived(24));
  await showAll(tab, 'board.showMore');
  expect((await tables(tab))[ids[0]!]![0]).toEqual([12, 0, 12, 0]);
});

it('takes sheets of paper, one key an answer, also where storage is blocked', async () => {
  const tab = await page().context().newPage();
  onTestFinished(() => tab.close());
  await denyStorage(tab);
  const code = await openWorkshop(tab, async (link) => void (await tab.goto(at(`/board/#${link}`))));
  await paste(
    tab,
    people(1, 5)
      .map((tag) => code(tag, 1))
      .join(' '),
  );
  await press(tab, 'board.sheets');
  await tab.locator('#sheet-side').selectOption({ label: word('workshop.side.host') });
  await tab.locator('#sheet-keys').pressSequentially(`${word('entry.key.act')}3x`);
  await tab.keyboard.press('Backspace');
  await tab.keyboard.press('0');
  await tab.keyboard.press('2');
  await tab.keyboard.press('Enter');
  await expect.poll(() => received(tab)).toContain(areReceived(6));
  await showAll(tab);
  const seen = await tables(tab);
  expect(seen[ids[0]!]![0]).toEqual([2, 0, 4, 0]);
  expect(seen[ids[1]!]).toEqual([]);
  await press(tab, 'board.undo');
  await press(tab, 'board.undo');
  expect(await received(tab)).toContain(areReceived(5));
});

it('has a sheet that is half typed in again after a reload, and not for other questions', async () => {
  const tab = page();
  await openWorkshop(tab);
  await press(tab, 'board.sheets');
  await tab.locator('#sheet-side').selectOption({ label: word('workshop.side.guest') });
  await tab.locator('#sheet-keys').pressSequentially('3');
  await tab.reload();
  const marks = tab.locator('.board-sheets li');
  await expect.poll(() => marks.allTextContents()).toEqual([`1 ${word('state.act')}`]);
  expect(await tab.locator('#sheet-side option:checked').textContent()).toBe(word('workshop.side.guest'));
  await tab.locator('#sheet-keys').pressSequentially('2');
  expect(await marks.count()).toBe(2);
  await tab.goto(at(`/board/#${await writeSet({ ...set, items: set.items.slice(1) })}`));
  await tab.getByText(word('board.set.opened', { count: 2 })).waitFor();
  await expect.poll(() => marks.count()).toBe(0);
  await tab.reload();
  expect(await tab.evaluate(() => Object.keys(sessionStorage).filter((key) => key.endsWith(':sheet')))).toEqual([]);
});

it('runs the clock for the parts of the plan that came from the desk', async () => {
  const tab = page();
  await goFresh(tab, `/workshop/#${await writeSet(set)}`);
  await tab.locator('[data-desk="agenda"] summary').click();
  await press(tab, 'desk.agendaIn');
  await press(tab, 'desk.agendaIn');
  await tab.locator('[data-desk="part-1"]').fill('Meet');
  await tab.locator('[data-desk="part-2"]').fill('Answer alone');
  await tab.locator('[data-desk="minutes-2"]').fill('20');
  await tab.locator('[data-desk="minutes-2"]').press('Tab');
  const board = tab.getByRole('link', { name: word('desk.board'), exact: true });
  await expect
    .poll(async () => (await readAgenda((await board.getAttribute('href'))!)).map(({ title, minutes }) => [title, minutes]))
    .toEqual([
      ['Meet', 10],
      ['Answer alone', 20],
    ]);
  await tab.goto((await board.getAttribute('href'))!);
  await press(tab, 'board.lobby');
  const room = tab.locator('.room');
  await press(room, 'board.room.agenda');
  expect(await room.locator('.room-agenda li').allInnerTexts()).toEqual([
    expect.stringContaining('Meet'),
    expect.stringContaining('Answer alone'),
  ]);
  await room.locator('.room-agenda button').nth(1).click();
  await expect.poll(() => room.locator('.room-bar').innerText()).toMatch(/Answer alone\s*(20:00|19:5\d)/);
  expect(await room.locator('h2').textContent()).toBe(set.title);
  const link = (await room.locator('.room-qr svg').getAttribute('aria-label'))!;
  expect(link).not.toContain('.a1.');
});

it('shows how to join while people answer, and how many are in', async () => {
  const tab = page();
  onTestFinished(() => tab.setViewportSize(wide));
  await tab.setViewportSize({ width: 1920, height: 1080 });
  const code = await openWorkshop(tab);
  await paste(
    tab,
    people(1, 3)
      .map((tag) => code(tag, 1))
      .join(' '),
  );
  await press(tab, 'board.lobby');
  const room = tab.locator('.room');
  expect(await room.locator('h2').textContent()).toBe(set.title);
  const link = (await room.locator('.room-qr svg').getAttribute('aria-label'))!;
  expect(link).toBe(at(`/workshop/take/#${await writeSet(set)}`));
  expect(await room.textContent()).toContain(word('board.lobby.what'));
  expect(await room.locator('.room-received').textContent()).toBe(areReceived(3));
  await tab.keyboard.press('PageDown');
  expect(await room.locator('h2').textContent()).toBe(set.title);
  const fits = await room.evaluate((dialog) => dialog.scrollHeight <= dialog.clientHeight);
  expect(fits).toBe(true);
});

it('counts twenty-eight of twenty-nine, and says that one cannot be read; a reload loses nothing', async () => {
  const tab = page();
  const code = await openWorkshop(tab);
  const codes = people(1, 29).map((tag) => code(tag, tag % 2 ? 1 : 2));
  await paste(tab, codes.with(7, `${codes[7]!.slice(0, -1)}${codes[7]!.endsWith('0') ? '1' : '0'}`).join('\nand '));
  expect(await received(tab)).toContain(areReceived(28));
  expect(await tab.locator('.outcomes-faults li').count()).toBe(1);
  await tab.reload();
  expect(await received(tab)).toContain(areReceived(28));
});
