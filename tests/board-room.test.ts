import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { slots } from '#answers/code/index.ts';
import { areReceived, choose, codeOf, lists, openNewBoard, paste, savedBoard, showAll, stateOf } from './support/board.ts';
import { press } from './support/button.ts';
import { showToCamera } from './support/camera.ts';
import { useBrowser, useOnePage } from './support/visit.ts';
import { word } from './support/words.ts';

useBrowser();
/** Each test has a board of its own in it, on a small projector. */
const page = useOnePage({ viewport: { width: 1280, height: 720 } }, async () => undefined);

/** Walks through all questions of the lists on both sizes of projector: nine of ten fit, and no name of a side is broken. */
async function expectToFit(tab: Page): Promise<void> {
  await tab.locator('dialog.room[open]').waitFor();
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1280, height: 720 },
  ]) {
    await tab.setViewportSize(size);
    await tab.keyboard.press('Home');
    const seen = await tab.evaluate(async (count) => {
      const room = document.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>('board-room')!;
      const dialog = room.querySelector('dialog')!;
      const screens: { fits: boolean; rows: number }[] = [];
      for (let i = 0; i < count; i++) {
        dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
        await room.updateComplete;
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = dialog;
        const labels = [...room.querySelectorAll<HTMLElement>('.spread-lines > span')];
        const rows = Math.max(
          ...labels.map((label) => Math.round(label.getBoundingClientRect().height / parseFloat(getComputedStyle(label).lineHeight))),
        );
        screens.push({ fits: scrollHeight <= clientHeight && scrollWidth <= clientWidth, rows });
      }
      return screens;
    }, lists.flatMap(slots).length);
    expect(seen.filter(({ fits }) => fits).length, `${size.width}`).toBeGreaterThanOrEqual(0.9 * seen.length);
    expect(new Set(seen.map(({ rows }) => rows))).toEqual(new Set([1]));
  }
}

describe('the room view', () => {
  it('shows one question at a time in large type, moved by a clicker, and writes down actions', async () => {
    const tab = page();
    await openNewBoard(tab);
    await tab.locator('#board-sides').selectOption('host-guest');
    await paste(tab, Array.from({ length: 12 }, (_, i) => codeOf(i, lists[0]!, stateOf, i % 2 ? 1 : 2)).join(' '));
    await press(tab, 'board.show');
    await press(tab, 'board.room');
    const place = () => tab.locator('.room-bar > span').first().textContent();
    const all = slots(lists[0]!).length;
    const overview = word('board.room.all', { all });
    const at = (question: number) => word('board.room.place', { at: question, all });
    expect(await place()).toBe(overview);
    for (const [key, now] of [
      ['PageDown', at(1)],
      [' ', at(2)],
      ['ArrowRight', at(3)],
      ['ArrowLeft', at(2)],
      ['End', at(all)],
      ['PageDown', at(all)],
      ['Home', overview],
      ['ArrowUp', overview],
      ['ArrowDown', at(1)],
    ] as const) {
      await tab.keyboard.press(key);
      await expect.poll(place).toBe(now);
    }
    await tab.locator('.room summary').first().click();
    const small = await tab.locator('.room').evaluate((room) =>
      [...room.querySelectorAll<HTMLElement>('*')]
        .filter(
          (element) =>
            element.checkVisibility() &&
            !element.matches('.sr-only') &&
            [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()),
        )
        .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 28)
        .map((element) => `${element.localName}.${element.className}: ${element.textContent}`),
    );
    expect(small).toEqual([]);
    await tab.locator('.room summary').nth(1).click();
    await tab.locator('#room-what').fill('Visit the archive in May');
    await tab.locator('#room-who').fill('training unit');
    await press(tab.locator('.room'), 'board.action.add');
    expect(await place()).toBe(at(1));
    await press(tab, 'board.room.close');
    await tab.getByText(word('board.record.see')).click();
    expect(await tab.locator('.record').textContent()).toContain(
      word('board.action.line', { what: 'Visit the archive in May', more: 'training unit' }),
    );
  });

  it('shows nine of ten questions of either round without scrolling, with names of sides of twenty letters, none of them broken', async () => {
    const names = ['Internationalisation', 'Verwaltungsschulen 2'];
    const tab = page();
    await openNewBoard(tab);
    await tab.locator('#board-sides').selectOption('own');
    for (const [i, name] of names.entries()) {
      await tab.locator(`#board-side-${i}`).fill(name);
      await tab.locator(`#board-side-${i}`).press('Tab');
    }
    const people = Array.from({ length: 12 }, (_, i) => lists.map((list) => codeOf(i, list, stateOf, i % 2 ? 1 : 2)));
    await paste(tab, people.flat().join(' '));
    await showAll(tab);
    // The same once more as the round before: a bar, a line and a sentence more, so that what fits now fits without them too.
    await choose(tab, 'board.json', await savedBoard(tab));
    await press(tab, 'board.waiting.beside');
    await expect.poll(() => tab.getByLabel(word('board.order.moved'), { exact: true }).isChecked()).toBe(true);
    await press(tab, 'board.room');
    await expectToFit(tab);
    expect(await tab.locator('.room .spread-gap').first().textContent()).toBe(word('board.moved.none'));
  });

  it('keeps its keys while the clock runs, is not loaded again by F5, and goes blank', async () => {
    const tab = page();
    await openNewBoard(tab);
    await paste(tab, Array.from({ length: 6 }, (_, i) => codeOf(i, lists[0]!)).join(' '));
    await press(tab, 'board.show');
    await press(tab, 'board.room');
    const place = () => tab.locator('.room-bar > span').first().textContent();
    const all = slots(lists[0]!).length;
    await tab.getByRole('button', { name: word('board.room.minutes', { count: 2 }), exact: true }).click();
    await tab.keyboard.press('PageDown');
    await expect.poll(place).toBe(word('board.room.place', { at: 1, all }));
    await press(tab, 'board.room.stop');
    await tab.keyboard.press('F5');
    await tab.keyboard.press('ArrowRight');
    await expect.poll(place).toBe(word('board.room.place', { at: 2, all }));
    for (const key of ['b', '.']) {
      await tab.keyboard.press(key);
      const blank = tab.locator('.room-blank');
      expect(await blank.boundingBox()).toEqual({ x: 0, y: 0, width: 1280, height: 720 });
      await tab.keyboard.press(key);
      await blank.waitFor({ state: 'detached' });
    }
    expect(await place()).toBe(word('board.room.place', { at: 2, all }));
  });

  it('walks through what the group picked, and the record begins with it', async () => {
    const tab = page();
    await openNewBoard(tab);
    await paste(tab, Array.from({ length: 6 }, (_, i) => codeOf(i, lists[0]!)).join(' '));
    await press(tab, 'board.show');
    await press(tab, 'board.room');
    const label = tab.locator('.room-overview label').nth(3);
    const text = (await label.textContent())!.trim();
    await label.click();
    await tab.keyboard.press('PageDown');
    await tab.getByText(word('board.room.place', { at: 1, all: 1 }), { exact: true }).waitFor();
    expect((await tab.locator('.room h2').textContent())!.trim()).toBe(text);
    await press(tab, 'board.room.close');
    await tab.getByText(word('board.record.see')).click();
    expect((await tab.locator('.record tbody b').first().textContent())!.trim()).toBe(text);
  });
});

describe('the camera', () => {
  it('says what to do when it is refused or missing', async () => {
    const tab = page();
    await openNewBoard(tab);
    for (const [name, key] of [
      ['NotAllowedError', 'board.camera.refused'],
      ['NotFoundError', 'board.camera.missing'],
      ['NotReadableError', 'board.camera.busy'],
    ] as const) {
      await tab.evaluate((name) => {
        navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', name));
      }, name);
      await press(tab, 'board.camera.on');
      await expect.poll(() => tab.locator('board-camera').textContent()).toContain(word(key));
    }
  });

  it('reads a code without a detector of the browser’s own', async () => {
    const code = codeOf(5, lists[0]!);
    const tab = page();
    await openNewBoard(tab);
    await tab.evaluate(() => delete (globalThis as { BarcodeDetector?: unknown }).BarcodeDetector);
    await showToCamera(tab, `https://example.org/guide/board/#${code}`);
    await press(tab, 'board.camera.on');
    await tab.getByText(areReceived(1), { exact: true }).waitFor();
    await press(tab, 'board.camera.off');
    expect(await tab.locator('video').evaluate((video: HTMLVideoElement) => video.srcObject)).toBeNull();
  });
});
