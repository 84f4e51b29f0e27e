import { describe, expect, it } from 'vitest';
import { slots } from '#answers/code/index.ts';
import { chatOf, codeOf, lists, openBoard, paste, press, stateOf } from './support/board.ts';
import { showToCamera } from './support/camera.ts';
import { onOnePage, useBrowser } from './support/visit.ts';

useBrowser();

describe('the room view', () => {
  it('shows one question at a time in large type, moved by a clicker, and writes down actions', async () => {
    await onOnePage({ viewport: { width: 1280, height: 720 } }, async (tab) => {
      await openBoard(tab);
      await tab.locator('#board-sides').selectOption('host-guest');
      await paste(tab, Array.from({ length: 12 }, (_, i) => codeOf(i, lists[0]!, stateOf, i % 2 ? 1 : 2)).join(' '));
      await press(tab, 'Show the picture');
      await press(tab, 'Room view');
      const place = () => tab.locator('.room-bar > span').first().textContent();
      const all = slots(lists[0]!).length;
      expect(await place()).toBe(`1 of ${all}`);
      for (const [key, now] of [
        ['PageDown', 2],
        [' ', 3],
        ['ArrowRight', 4],
        ['ArrowLeft', 3],
        ['PageUp', 2],
        ['ArrowUp', 1],
        ['PageUp', 1],
      ] as const) {
        await tab.keyboard.press(key);
        await expect.poll(place).toBe(`${now} of ${all}`);
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
      await tab.locator('.room').getByRole('button', { name: 'Write it down' }).click();
      expect(await place()).toBe(`1 of ${all}`);
      await press(tab, 'Close');
      await tab.getByText('See the record').click();
      expect(await tab.locator('.record').textContent()).toContain('Visit the archive in May (training unit)');
    });
  });
});

describe('the camera', () => {
  it('says what to do when it is refused or missing', async () => {
    await onOnePage({}, async (tab) => {
      await openBoard(tab);
      for (const [name, sentence] of [
        ['NotAllowedError', 'not allowed'],
        ['NotFoundError', 'No camera'],
        ['NotReadableError', 'Another program'],
      ]) {
        await tab.evaluate((name) => {
          navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', name));
        }, name!);
        await press(tab, 'Use the camera');
        await expect.poll(() => tab.locator('board-camera').textContent()).toContain(sentence);
      }
    });
  });

  it('reads a code without a detector of the browser’s own', async () => {
    const code = codeOf(5, lists[0]!);
    await onOnePage({}, async (tab) => {
      await tab.addInitScript(() => delete (globalThis as { BarcodeDetector?: unknown }).BarcodeDetector);
      await openBoard(tab);
      await showToCamera(tab, `https://example.org/guide/board/#${code}`);
      await press(tab, 'Use the camera');
      await tab.getByText('Have come in: 1', { exact: true }).waitFor();
      await press(tab, 'Switch the camera off');
      expect(await tab.locator('video').evaluate((video: HTMLVideoElement) => video.srcObject)).toBeNull();
    });
  });
});

describe('how long it takes', () => {
  it.each([30, 500])('from paste to picture with %d codes (told, not judged)', async (people) => {
    const spent = await onOnePage({}, async (tab) => {
      await openBoard(tab);
      await tab.locator('#board-text').fill(chatOf(people));
      return tab.evaluate(async () => {
        const button = (name: string) => [...document.querySelectorAll('button')].find((one) => one.textContent!.trim() === name)!;
        const start = performance.now();
        button('Put the answers on the board').click();
        while (!button('Show the picture')) await new Promise(requestAnimationFrame);
        const taken = performance.now();
        button('Show the picture').click();
        while (!document.querySelector('.spread-bar')) await new Promise(requestAnimationFrame);
        const came = document.querySelector('[data-came]')!.textContent;
        return { came, taken: Math.round(taken - start), shown: Math.round(performance.now() - taken) };
      });
    });
    console.log(`${people} codes: taken in ${spent.taken} ms, shown in ${spent.shown} ms`);
    expect(spent.came).toBe(`Have come in: ${people}`);
  });
});
