import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answersKey, key, list, mark, markedState, question, showsState, stored } from './support/checklist.ts';
import { countsOf, questionsOf, progress } from './support/content.ts';
import { savedFile } from './support/saved-file.ts';
import { at, onOnePage, useBrowser, wide } from './support/visit.ts';
import { word } from './support/words.ts';

useBrowser();

const notice = (tab: Page) => tab.locator('[data-fault]');

/** Answers every request for a script whose name fits with something else. */
const spoil = (tab: Page, name: RegExp, spoilt: (route: Route) => Promise<void>) =>
  tab.route((url) => url.pathname.includes('/_astro/') && url.pathname.endsWith('.js') && name.test(url.pathname), spoilt);
const missing = (route: Route) => route.fulfill({ status: 404, body: 'not here' });
const throwing = (route: Route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("halfway")' });

describe('scripts that fail', () => {
  it('missing altogether: the page reads, prints and can be marked, and says what is wrong', async () => {
    await onOnePage({ viewport: wide }, async (tab) => {
      await tab.goto(at(list));
      await mark(tab, 's2-q1-a', 'act');
      await spoil(tab, /./, missing);
      await tab.reload();
      await notice(tab).waitFor();
      expect(await tab.locator('.question').count()).toBe(questionsOf('sustained-contact').length);
      await mark(tab, 's2-q1-b', 'act');
      await expect.poll(() => markedState(tab, 's2-q1-b')).toBe('act');
      expect(Object.keys((await stored(tab)).lists['sustained-contact']!.answers)).toEqual(['s2-q1-a']);
      await tab.unrouteAll();
      await tab.reload();
      await showsState(tab, 's2-q1-a', 'act');
      expect(await notice(tab).isVisible()).toBe(false);
    });
  });

  it('one of them cut off on its way: the others work, and the page says so', async () => {
    await onOnePage({ viewport: wide }, async (tab) => {
      await spoil(tab, /next-steps|NextSteps/, async (route) => {
        const body = await (await route.fetch()).text();
        await route.fulfill({ contentType: 'text/javascript', body: body.slice(0, body.length / 2) });
      });
      await tab.goto(at(list));
      await notice(tab).waitFor();
      await mark(tab, 's2-q1-a', 'act');
      expect(await tab.locator('.checklist-saved').textContent()).toBe(word('answers.saved'));
    });
  });

  it('one stops halfway when it is used: marks and notes made before and after are kept', async () => {
    await onOnePage({ viewport: wide }, async (tab) => {
      await spoil(tab, /export-panel/, throwing);
      await tab.goto(at(list));
      await question(tab, 's2-q1-a').locator('textarea').fill('Ask the ministry.');
      await tab.locator('export-answers summary').first().click();
      await tab.locator('export-answers [role="alert"]').waitFor();
      await mark(tab, 's2-q1-b', 'answered');
      const { answers } = (await stored(tab)).lists['sustained-contact']!;
      expect([answers['s2-q1-a']!.note, answers['s2-q1-b']!.state]).toEqual(['Ask the ministry.', 'answered']);
    });
  });

  it('an error of an extension is none of ours', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(at(list));
      await tab.evaluate(() => window.dispatchEvent(new ErrorEvent('error', { filename: 'chrome-extension://abc/content.js' })));
      expect(await notice(tab).isVisible()).toBe(false);
      await tab.evaluate(() => window.dispatchEvent(new ErrorEvent('error', { filename: location.href })));
      expect(await notice(tab).isVisible()).toBe(true);
    });
  });
});

describe('a device that misbehaves', () => {
  it('storage cleared while the page is open: nothing is lost, and the reader is told', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(at(list));
      await mark(tab, 's2-q1-a', 'act');
      await question(tab, 's2-q1-b').locator('textarea').fill('Ask the ministry.');
      await question(tab, 's2-q1-b').locator('textarea').blur();
      await tab.evaluate(() => localStorage.clear());
      await mark(tab, 's2-q1-c', 'answered');
      await tab.locator('[data-restored]').waitFor();
      await tab.reload();
      const { answers } = (await stored(tab)).lists['sustained-contact']!;
      expect(Object.keys(answers)).toEqual(expect.arrayContaining(['s2-q1-a', 's2-q1-b', 's2-q1-c']));
      expect(answers['s2-q1-b']!.note).toBe('Ask the ministry.');
    });
  });

  it('storage denied: the page works for the visit, and says so', async () => {
    await onOnePage({}, async (tab) => {
      await tab.addInitScript(() =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('no', 'SecurityError');
          },
        }),
      );
      await tab.goto(at(list));
      await mark(tab, 's2-q1-a', 'act');
      expect(await tab.locator('.checklist-counts').textContent()).toBe(countsOf('sustained-contact', { act: 1 }));
      expect(await tab.locator('[data-trouble="denied"]').isVisible()).toBe(true);
    });
  });

  it('a clock that is decades wrong, either way: marks are kept, and their codes open elsewhere', async () => {
    const links: string[] = [];
    await onOnePage({}, async (tab) => {
      for (const [time, id] of [
        ['1970-01-01T00:00:00Z', 's2-q1-a'],
        ['2199-12-31T23:59:59Z', 's2-q1-b'],
      ] as const) {
        await tab.clock.setFixedTime(new Date(time));
        await tab.goto(at(list));
        await mark(tab, id, 'act');
        await tab.reload();
        await showsState(tab, id, 'act');
        await tab.locator('export-answers > details > summary').click();
        await tab.locator('[data-export-link]:not(:empty)').waitFor();
        links.push((await tab.locator('[data-export-link]').textContent())!);
      }
    });
    await onOnePage({}, async (other) => {
      for (const [place, link] of links.entries()) {
        await other.goto('about:blank');
        await other.goto(link);
        await other.locator('.incoming').waitFor();
        expect(await other.locator('.comparison tbody tr').count()).toBe(place + 1);
      }
    });
  });

  it('another tab of a newer edition: what it kept is not touched, and the older page says so', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(at(list));
      await mark(tab, 's2-q1-a', 'act');
      const newer = '{"version":2,"everything":"new"}';
      await tab.evaluate(([name, value]) => localStorage.setItem(name!, value!), [`${answersKey}:sustained-contact:s2-q1-b`, newer]);
      await mark(tab, 's2-q1-b', 'act');
      await tab.locator('[data-trouble="newer"]').waitFor();
      expect(await tab.evaluate((name) => localStorage.getItem(name), `${answersKey}:sustained-contact:s2-q1-b`)).toBe(newer);
      expect([await markedState(tab, 's2-q1-a'), await markedState(tab, 's2-q1-b')]).toEqual(['act', 'act']);
    });
  });
});

describe('a network that drops', () => {
  it('in the middle of the search index: the page says so, what was typed stays, and the next try finds', async () => {
    await onOnePage({ viewport: wide }, async (tab) => {
      const isChunk = (url: URL) => /\/pagefind\/(index|fragment)\//.test(url.pathname);
      await tab.route(isChunk, (route) => route.abort());
      await tab.goto(at(list));
      await tab.click('.search-open');
      await tab.fill('.search-dialog[data-ready] input', 'trust');
      await tab.locator('.search-status', { hasText: word('search.failed') }).waitFor();
      expect(await tab.inputValue('.search-dialog input')).toBe('trust');
      await tab.unroute(isChunk);
      await tab.fill('.search-dialog input', 'trusts');
      await tab.locator('.search-result').first().waitFor();
      // Now the words come, and the results do not.
      const isResult = (url: URL) => url.pathname.includes('/pagefind/fragment/');
      await tab.route(isResult, (route) => route.abort());
      await tab.fill('.search-dialog input', 'reflection');
      await tab.locator('.search-status', { hasText: word('search.failed') }).waitFor();
      await tab.unroute(isResult);
      await tab.click('.search-retry');
      await tab.locator('.search-result', { hasText: 'Reflection' }).first().waitFor();
      expect(await notice(tab).isVisible()).toBe(false);
    });
  });
});

describe('more than anybody expected', () => {
  it('5,000 notes: all are there, all go into the file, and one more is kept', async () => {
    await onOnePage({}, async (tab) => {
      await tab.addInitScript(
        ([name]) => {
          if (localStorage.length > 0) return;
          const changed = '2026-01-02T03:04:05.678Z';
          const list = (number: number) => [
            `list-${number}`,
            {
              revision: 1,
              changed,
              answers: Object.fromEntries(
                Array.from({ length: 500 }, (_, i) => [
                  `q-${i}`,
                  { state: 'act', revision: 1, changed, note: `Note ${number}.${i}: ${'word '.repeat(20)}` },
                ]),
              ),
            },
          ];
          localStorage.setItem(
            name!,
            JSON.stringify({ version: 1, lists: Object.fromEntries(Array.from({ length: 10 }, (_, number) => list(number))) }),
          );
        },
        [key],
      );
      await tab.goto(at(list));
      await mark(tab, 's2-q1-a', 'act');
      const notes = (lists: object) => Object.values<{ answers: object }>(lists as never).flatMap(({ answers }) => Object.keys(answers));
      expect(notes((await stored(tab)).lists).length).toBe(5001);
      await tab.goto(at('/my-answers/'));
      await tab.locator('export-answers > details > summary').click();
      const file = JSON.parse((await savedFile(tab.locator('[data-export-file]'))).text);
      expect(notes(file.lists).length).toBe(5001);
      expect(file.lists['list-9'].answers['q-499'].note).toContain('Note 9.499');
    });
  });

  it('a list of 300 questions: every one can be marked and is found again', async () => {
    const own = questionsOf('sustained-contact');
    await onOnePage({ viewport: wide }, async (tab) => {
      await tab.route(at(list), async (route) => {
        const html = await (await route.fetch()).text();
        const from = html.indexOf('<fieldset class="question"');
        const one = html.slice(from, html.indexOf('</fieldset>', from) + '</fieldset>'.length);
        const more = Array.from({ length: 300 - own.length }, (_, i) => one.replaceAll(own[0]!.id, `s2-x-${i}`)).join('');
        await route.fulfill({ contentType: 'text/html', body: html.slice(0, from) + more + html.slice(from) });
      });
      await tab.goto(at(list));
      expect(await tab.locator('.question').count()).toBe(300);
      for (const id of ['s2-x-0', 's2-x-144', 's2-x-200', own.at(-1)!.id]) await mark(tab, id, 'act');
      expect(await tab.locator('.checklist-counts').textContent()).toBe(word('answers.counts', progress(300, { act: 4 })));
      await tab.reload();
      await showsState(tab, 's2-x-200', 'act');
    });
  });
});
