import { describe, expect, it } from 'vitest';
import { slots } from '#answers/code/index.ts';
import { chatOf, codeOf, haveCome, lists, openBoard, paste, stateOf } from './support/board.ts';
import { press } from './support/button.ts';
import { showToCamera } from './support/camera.ts';
import { onOnePage, useBrowser } from './support/visit.ts';
import { word } from './support/words.ts';

useBrowser();

describe('the room view', () => {
  it('shows one question at a time in large type, moved by a clicker, and writes down actions', async () => {
    await onOnePage({ viewport: { width: 1280, height: 720 } }, async (tab) => {
      await openBoard(tab);
      await tab.locator('#board-sides').selectOption('host-guest');
      await paste(tab, Array.from({ length: 12 }, (_, i) => codeOf(i, lists[0]!, stateOf, i % 2 ? 1 : 2)).join(' '));
      await press(tab, 'board.show');
      await press(tab, 'board.room');
      const place = () => tab.locator('.room-bar > span').first().textContent();
      const all = slots(lists[0]!).length;
      expect(await place()).toBe(word('board.room.place', { at: 1, all }));
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
        await expect.poll(place).toBe(word('board.room.place', { at: now, all }));
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
      expect(await place()).toBe(word('board.room.place', { at: 1, all }));
      await press(tab, 'board.room.close');
      await tab.getByText(word('board.record.see')).click();
      expect(await tab.locator('.record').textContent()).toContain(
        word('board.action.line', { what: 'Visit the archive in May', more: 'training unit' }),
      );
    });
  });
});

describe('the camera', () => {
  it('says what to do when it is refused or missing', async () => {
    await onOnePage({}, async (tab) => {
      await openBoard(tab);
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
  });

  it('reads a code without a detector of the browser’s own', async () => {
    const code = codeOf(5, lists[0]!);
    await onOnePage({}, async (tab) => {
      await tab.addInitScript(() => delete (globalThis as { BarcodeDetector?: unknown }).BarcodeDetector);
      await openBoard(tab);
      await showToCamera(tab, `https://example.org/guide/board/#${code}`);
      await press(tab, 'board.camera.on');
      await tab.getByText(haveCome(1), { exact: true }).waitFor();
      await press(tab, 'board.camera.off');
      expect(await tab.locator('video').evaluate((video: HTMLVideoElement) => video.srcObject)).toBeNull();
    });
  });
});

describe('how long it takes', () => {
  it.each([30, 500])('from paste to picture with %d codes (told, not judged)', async (people) => {
    const spent = await onOnePage({}, async (tab) => {
      await openBoard(tab);
      await tab.locator('#board-text').fill(chatOf(people));
      return tab.evaluate(
        async ([take, show]) => {
          const button = (name: string) => [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === name)!;
          const start = performance.now();
          button(take).click();
          while (!button(show)) await new Promise(requestAnimationFrame);
          const taken = performance.now();
          button(show).click();
          while (!document.querySelector('.spread-bar')) await new Promise(requestAnimationFrame);
          const came = document.querySelector('[data-came]')!.textContent;
          return { came, taken: Math.round(taken - start), shown: Math.round(performance.now() - taken) };
        },
        [word('board.take'), word('board.show')] as const,
      );
    });
    console.log(`${people} codes: taken in ${spent.taken} ms, shown in ${spent.shown} ms`);
    expect(spent.came).toBe(haveCome(people));
  });
});
