import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { attacks } from '#kit/fuzz/hostile.fixture.ts';
import { maxTextLength } from '#answers/code/index.ts';
import { writeSet } from '#workshop/set/written-set.ts';
import { limits } from '#schemas/workshop-limits.ts';
import { emptySet } from '#workshop/set/set.ts';
import { choose, codeOf, areReceived, lists, openBoard, paste } from './support/board.ts';
import { press } from './support/button.ts';
import { arrive, at, onOnePage, useBrowser, useOnePage, wide } from './support/visit.ts';
import { nothing, watch, type Watched } from './support/watch.ts';
import { word, wordLike } from './support/words.ts';
import { revisionsOf } from './support/workshop.ts';

useBrowser();

const all = attacks.join('\n');
/** Markup does its work among other markup too, and an address only if it is all that there is. */
const together = [all, ...attacks.filter((text) => /^(javascript|data):/.test(text))];
const changed = '2026-11-22T09:30:00.000Z';
const noted = { revision: 1, changed, answers: { 's2-q1-a': { state: 'act', note: all, revision: 1, changed } } };
const answers = JSON.stringify({ version: 1, lists: { 'sustained-contact': noted } });
const answerFile = JSON.stringify({ format: 'peer-learning-guide-answers', made: changed, ...JSON.parse(answers) });
const key = (name: string) => `peer-learning-guide:${new URL(at('/')).pathname}:${name}`;
const store = (tab: Page, name: string, value: string) =>
  tab.addInitScript(([key, text]) => localStorage.setItem(key!, text!), [key(name), value]);
/** One sentence or the other; what is in their places has no names then. */
const either = (...sentences: RegExp[]) => new RegExp(sentences.map(({ source }) => source.replace(/\?<\w+>/g, '')).join('|'), 's');
const openImport = (tab: Page) => tab.locator('import-answers > details > summary').click();
const refused = (tab: Page) => tab.locator('[data-import-refused]:not([hidden])').waitFor();

/** Every way by which a text of somebody else, or of the reader, comes into a page; each ends where the text was dealt with. */
const entrances: Record<string, (tab: Page) => Promise<void>> = {
  async 'the end of a link to a list'(tab) {
    for (const text of together) {
      await tab.goto('about:blank');
      await tab.goto(at(`/checklists/sustained-contact/#${encodeURIComponent(text)}`));
      await refused(tab);
    }
  },
  async 'a text pasted to bring answers'(tab) {
    await tab.goto(at('/checklists/sustained-contact/'));
    await openImport(tab);
    for (const text of [...together, `${all} ${codeOf(1, lists[0]!)}x`]) {
      await tab.locator('[data-import-text]').fill(text);
      await tab.locator('[data-import-read]').click();
      await refused(tab);
    }
  },
  async 'a file of answers, with a name'(tab) {
    await tab.goto(at('/my-answers/'));
    await openImport(tab);
    await tab
      .locator('[data-import-file]')
      .setInputFiles({ name: `${attacks[0].replaceAll('/', '')}.json`, mimeType: 'application/json', buffer: Buffer.from(answerFile) });
    await press(tab, 'import.compare');
    await tab.locator('.comparison tbody tr').first().waitFor();
    await press(tab, 'import.take');
    await tab.goto(at('/checklists/sustained-contact/'));
    expect(await tab.locator('#s2-q1-a textarea').inputValue()).toBe(all);
  },
  async 'answers on the device, on every page that shows them'(tab) {
    await store(tab, 'answers', answers);
    for (const path of ['/checklists/sustained-contact/', '/stages/sustained-contact/', '/my-answers/', '/letters/']) {
      await arrive(tab, at(path));
      for (const box of await tab.getByLabel(word('letter.notes')).all()) await box.check();
    }
    expect(
      await tab
        .locator('letter-form textarea')
        .evaluateAll((fields) => fields.some((field) => (field as HTMLTextAreaElement).value.includes('<img src=x'))),
    ).toBe(true);
  },
  async 'what is broken on the device'(tab) {
    for (const name of ['answers', 'board', 'workshop-desk']) await store(tab, name, all);
    await tab.addInitScript(() => localStorage.setItem('starlight-theme', '"><img src=x onerror=ranInside(11)>'));
    for (const path of ['/my-answers/', '/checklists/sustained-contact/', '/board/', '/workshop/']) await arrive(tab, at(path));
    expect(await tab.evaluate((name) => localStorage.getItem(name), key('e0:aside:board:0'))).toBe(all);
  },
  async 'the link of a workshop, which is cut to its size'(tab) {
    const prompts = [attacks[2], attacks[6] + 'x'.repeat(10_000), `${attacks[4]} 👩‍🏫 ok?`, `${attacks[5]}a\u0000b\u2066c`, attacks[1]];
    const link = await writeSet({
      ...emptySet('en'),
      title: `\u202E${attacks[0]}`,
      sides: [attacks[1], attacks[3]],
      prompts,
      items: [{ list: 5, slot: 0 }],
      revisions: revisionsOf(5),
    });
    const main = tab.locator('participant-page, workshop-desk, peer-board');
    for (const [path, dealtWith] of [
      ['/workshop/take/', tab.locator('#q-p5')],
      ['/workshop/', tab.locator('[data-desk="prompt-5"]')],
      ['/board/', tab.getByText(wordLike('board.set.opened'))],
    ] as const) {
      await tab.goto('about:blank');
      await arrive(tab, at(`${path}#${link}`));
      await dealtWith.first().waitFor();
      expect(await main.locator('img, [onerror], [onload], svg[onload]').count()).toBe(0);
      expect(await main.innerText()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
      if (path !== '/workshop/take/') continue;
      expect(await tab.locator('#q-p1 .question-text').textContent()).toBe(attacks[2]);
      expect((await tab.locator('#q-p2 .question-text').textContent())!.length).toBe(limits.prompt);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  },
  async 'texts written at the desk'(tab) {
    await tab.addInitScript(() => {
      window.print = () => {};
    });
    await tab.goto(at('/workshop/'));
    await tab.locator('[data-desk="title"]').fill(attacks[0]);
    await tab.locator('[data-desk="add-prompt"]').click();
    await tab.locator('[data-desk="prompt-1"]').fill(attacks[8]);
    await press(tab, 'desk.handout');
    await tab.locator('.handout', { hasText: attacks[8] }).waitFor({ state: 'attached' });
  },
  async 'a chat, files and names on the board'(tab) {
    await openBoard(tab);
    await paste(tab, `${all}\n${codeOf(1, lists[0]!)}\n${codeOf(2, lists[0]!).slice(0, -1)}<b>`);
    await tab.getByText(areReceived(1), { exact: true }).waitFor();
    const board = {
      format: 'peer-learning-guide-board',
      version: 1,
      id: '0123456789abcdef',
      title: attacks[0],
      date: attacks[1],
      questions: [{ id: 'q-a', text: attacks[2], prompt: true }],
      sides: [attacks[3], attacks[4]],
      named: false,
      entries: {},
      pictures: {},
      actions: [{ what: attacks[5], who: attacks[6], when: attacks[7] }],
    };
    await choose(tab, `${attacks[0]}.json`, JSON.stringify({ ...board, [attacks[0]]: 1 }));
    await tab.getByText(wordLike('board.file.damaged')).waitFor();
    await choose(tab, 'board.json', JSON.stringify(board));
    await press(tab, 'board.waiting.open');
    await tab.getByText(attacks[5], { exact: false }).first().waitFor();
  },
  async 'what is written on the board'(tab) {
    await openBoard(tab);
    await paste(tab, Array.from({ length: 6 }, (_, i) => codeOf(i, lists[0]!)).join('\n'));
    await tab.locator('#board-title').fill(attacks[0]);
    for (const [i, field] of ['what', 'who'].entries()) await tab.locator(`#board-${field}`).fill(attacks[i]!);
    await press(tab, 'board.action.add');
    await tab.locator('.record').getByText(attacks[0], { exact: false }).first().waitFor({ state: 'attached' });
  },
  async 'words to search for'(tab) {
    await tab.goto(at('/tools/'));
    await tab.click('.search-open');
    await tab.waitForSelector('.search-dialog[data-ready]');
    for (const text of together) {
      await tab.fill('.search-dialog input', text);
      await tab.locator('.search-status', { hasText: either(wordLike('search.count'), wordLike('search.none')) }).waitFor();
    }
  },
  async 'the query of an address'(tab) {
    for (const text of together)
      await tab.goto(
        at(`/reference/initiatives/?region=${encodeURIComponent(text)}&text=${encodeURIComponent(text)}&sort=${encodeURIComponent(text)}`),
      );
    await tab.goto(at('/cases/?__proto__=1&stage=constructor'));
    expect(await tab.locator('filtered-list output').textContent()).toMatch(either(wordLike('filter.count'), wordLike('filter.none')));
  },
  async 'a letter and its name'(tab) {
    await tab.goto(at('/letters/'));
    const letter = tab.locator('letter-form').first();
    for (const field of await letter.locator('input[type=text], textarea').all()) await field.fill(all);
    const [file] = await Promise.all([tab.waitForEvent('download'), press(letter, 'letter.document')]);
    expect(file.suggestedFilename()).not.toMatch(/[<>"/\\:]/);
  },
};

/** Elements and attributes that only an attack would have brought. */
const foreign = (tab: Page) =>
  tab.evaluate(() => {
    const strange = [
      ...document.querySelectorAll(
        'img, iframe, object, embed, base, [srcdoc], [onerror], [onload], [onfocus], svg[onload], a[href^="javascript:" i], a[href^="data:" i], script',
      ),
    ];
    return strange
      .filter((element) => element.localName !== 'script' || element.textContent.includes('ranInside'))
      .map((element) => element.outerHTML.slice(0, 100));
  });

/** What earlier visits have left goes. */
async function emptyDevice(tab: Page): Promise<void> {
  const browser = await tab.context().newCDPSession(tab);
  await browser.send('Storage.clearDataForOrigin', { origin: new URL(at('/')).origin, storageTypes: 'local_storage' });
  await browser.detach();
}

describe('hostile text', () => {
  // One browser that has fetched the pages before; each entrance gets a tab of its own, on an empty device.
  const first = useOnePage({ viewport: wide, acceptDownloads: true }, async (tab) => {
    watched = await watch(tab, new URL(inject('belowPath')).origin);
  });
  let watched: Watched;

  it.each(Object.entries(entrances))('through %s runs nothing, and is shown as text', async (_name, enter) => {
    const tab = await first().context().newPage();
    try {
      await emptyDevice(tab);
      for (const gathered of Object.values(watched)) gathered.length = 0;
      await enter(tab);
      expect(await foreign(tab)).toEqual([]);
      expect(watched).toEqual(nothing);
    } finally {
      await tab.close();
    }
  });

  it('of more letters than are read is refused in a sentence', async () => {
    const most = 'P '.repeat(maxTextLength / 2 + 1);
    await onOnePage({ viewport: wide }, async (tab) => {
      await tab.goto(at('/checklists/sustained-contact/'));
      await openImport(tab);
      await tab.locator('[data-import-text]').evaluate((field, text) => {
        (field as HTMLTextAreaElement).value = text;
      }, most);
      // To lay out so much text may take a busy machine longer than a click waits otherwise.
      await tab.locator('[data-import-read]').click({ timeout: 0 });
      await tab.getByText(word('import.refused.too-much')).waitFor();
      await openBoard(tab);
      await tab.locator('#board-text').evaluate((field, text) => {
        (field as HTMLTextAreaElement).value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, most);
      await press(tab, 'board.add');
      await tab.getByText(word('board.tooMuch')).waitFor();
    });
  });
});
