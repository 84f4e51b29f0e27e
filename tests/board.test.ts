import type { Dialog } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { slots } from '#answers/code/index.ts';
import { states, type State } from '#answers/store/answers.ts';
import { writeSet } from '#workshop/set/written-set.ts';
import { emptySet } from '#workshop/set/set.ts';
import {
  received,
  chatOf,
  choose,
  codeOf,
  areReceived,
  lists,
  openBoard,
  openNewBoard,
  paste,
  savedBoard,
  showAll,
  stateOf,
  tables,
  outcome,
} from './support/board.ts';
import { button, press } from './support/button.ts';
import { at, useBrowser, useOnePage, wide } from './support/visit.ts';
import { type Key, word, wordLike } from './support/words.ts';

useBrowser();
/** Each test has a board of its own in it. */
const page = useOnePage({ viewport: wide }, async () => undefined);

const side = (name: Key, count: number): string => word('board.receivedSide', { name: word(name), count });

describe('gathering on the board, with the network blocked once it is used', () => {
  it('counts thirty codes of three lists in one noisy paste exactly, and shows them', async () => {
    const tab = page();
    await openNewBoard(tab);
    await tab.locator('#board-text').focus();
    await tab.locator('peer-board[data-complete]').waitFor();
    const asked: string[] = [];
    onTestFinished(() => tab.unroute('**/*'));
    await tab.route('**/*', (route) => (asked.push(route.request().url()), route.abort()));
    await paste(tab, chatOf(30));
    await expect.poll(() => received(tab)).toBe(areReceived(30));
    expect(await outcome(tab, 'new')).toBe(word('board.outcome.new', { count: 30 }));
    expect(await tab.locator('[data-outcome]').count()).toBe(1);
    await showAll(tab);
    const seen = await tables(tab);
    const expected = lists.slice(0, 3).flatMap((list, which) =>
      slots(list).map(({ id }, place) => {
        const people = Array.from({ length: 30 }, (_, i) => i + 1).filter((tag) => (tag - 1) % 3 === which);
        return [id, [states.map((state) => people.filter((tag) => stateOf(tag, place) === state).length)]];
      }),
    );
    expect(seen).toEqual(Object.fromEntries(expected));
    const fills = await tab
      .locator('.spread')
      .first()
      .locator('.spread-swatch rect')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
    expect(new Set(fills).size, `Four states must look like four: ${fills.join(', ')}`).toBe(4);
    expect(asked).toEqual([]);
  });

  it('sees the same person, takes changes, refuses what is no code, and goes a step back', async () => {
    const tab = page();
    await openNewBoard(tab);
    const [one, two] = [codeOf(1, lists[0]!), codeOf(2, lists[0]!)];
    await paste(tab, `${one}\n${two}`);
    await paste(tab, `${one}\n${codeOf(2, lists[0]!, () => 'act')}\n${codeOf(1, lists[1]!)}\n${two.slice(0, -2)}`);
    await expect.poll(() => received(tab)).toBe(areReceived(2));
    for (const kind of ['same', 'changed', 'more', 'refused'] as const)
      expect(await outcome(tab, kind)).toBe(word(`board.outcome.${kind}`, { count: 1 }));
    expect(await tab.locator('.outcomes-faults').textContent()).toMatch(wordLike('board.refused.too-short'));
    expect(await tab.locator('#board-text').inputValue()).toBe('');
    await paste(tab, 'lunch is at noon');
    await tab.locator('.board-outcomes', { hasText: word('board.nothing') }).waitFor();
    await tab.locator('#board-text').fill(one);
    await press(tab, 'board.remove');
    await expect.poll(() => received(tab)).toBe(areReceived(1));
    await press(tab, 'board.undo');
    await expect.poll(() => received(tab)).toBe(areReceived(2));
  });

  it('opens from the link of a workshop, and takes its codes alone', async () => {
    const set = {
      ...emptySet('en'),
      title: 'Day <b>one</b>',
      sides: 'host-guest' as const,
      items: [{ list: 0, slot: 0 }],
      prompts: ['<img src=x onerror=alert(1)> ready? \u202E👍'],
    };
    const tab = page();
    const alerts: string[] = [];
    // The board that the tab had before asks whether to leave it.
    const alerted = (dialog: Dialog) => {
      if (dialog.type() !== 'beforeunload') alerts.push(dialog.message());
      void dialog.accept();
    };
    onTestFinished(() => void tab.off('dialog', alerted));
    tab.on('dialog', alerted);
    await openNewBoard(tab, await writeSet(set));
    await tab.getByText(word('board.set.opened', { count: 2 })).waitFor();
    expect(new URL(tab.url()).hash).toBe(`#${await writeSet(set)}`);
    expect(await tab.locator('#board-title').inputValue()).toBe('Day <b>one</b>');
    await paste(tab, codeOf(1, lists[3]!));
    expect(await outcome(tab, 'elsewhere')).toBe(word('board.outcome.elsewhere', { count: 1 }));
    await paste(tab, Array.from({ length: 6 }, (_, i) => codeOf(i, lists[0]!, () => 'act', 1)).join(' '));
    await expect
      .poll(() => received(tab))
      .toBe([areReceived(6), side('workshop.side.host', 6), side('workshop.side.guest', 0)].join(' · '));
    await showAll(tab);
    expect(await tab.locator('[data-row="p1"] h3').textContent()).toContain('<img src=x');
    expect(alerts).toEqual([]);
  });

  it('says how the link of a workshop was spoiled', async () => {
    const link = await writeSet({ ...emptySet('en'), items: [{ list: 0, slot: 0 }] });
    const tab = page();
    await openNewBoard(tab, link.slice(0, -9));
    await tab.locator('.board-outcomes', { hasText: word('board.set.cut') }).waitFor();
    // Others are put into the address of the open board.
    for (const [spoiled, key] of [
      [link.replace(/(..)\.e$/, 'zz.e'), 'board.set.damaged'],
      [`w9.${link}`, 'board.set.newer'],
    ] as const) {
      await tab.goto(at(`/board/#${spoiled}`));
      await tab.locator('.board-outcomes', { hasText: word(key) }).waitFor();
    }
  });
});

describe('a small group', () => {
  it('leaves nothing but the count in the page: other answers make no other page', async () => {
    const tab = page();
    const pageFor = async (say: State) => {
      await openNewBoard(tab);
      await paste(tab, Array.from({ length: 4 }, (_, i) => codeOf(i, lists[0]!, () => say, i < 2 ? 1 : 2)).join('\n'));
      await expect.poll(() => received(tab)).toBe(areReceived(4));
      expect(await button(tab, 'board.show').count()).toBe(0);
      expect(await tab.locator('.spread-bar').count()).toBe(0);
      // The last characters of a code are its check, by which its owner knows it.
      return tab.locator('peer-board').evaluate((board) => board.innerHTML.replace(/<!--.*?-->|… [0-9A-Z]{4}/g, ''));
    };
    expect(await pageFor('act')).toBe(await pageFor('not-for-us'));
  });

  it('keeps its results unchanged until five more have come, and shows all in named mode', async () => {
    const tab = page();
    await openNewBoard(tab);
    const codes = Array.from({ length: 14 }, (_, i) => codeOf(i, lists[0]!, () => (i < 5 ? 'act' : 'open')));
    const first = () => tables(tab).then((seen) => Object.values(seen)[0]![0]);
    await paste(tab, codes.slice(0, 5).join(' '));
    await showAll(tab);
    expect(await first()).toEqual([0, 0, 5, 0]);
    await paste(tab, codes.slice(5, 9).join(' '));
    expect(await first()).toEqual([0, 0, 5, 0]);
    expect(await tab.getByText(word('board.wait', { count: 4 })).isVisible()).toBe(true);
    await paste(tab, codes[9]!);
    await showAll(tab, 'board.showMore');
    expect(await first()).toEqual([5, 0, 5, 0]);
    await paste(tab, codes[10]!);
    await tab.getByText(word('board.rule')).click();
    await press(tab, 'board.named.choose');
    await press(tab, 'board.named.yes');
    expect(await first()).toEqual([6, 0, 5, 0]);
  });
});

describe('a board as a file', () => {
  it('opens again, is shown next to the next one, and is refused when edited by hand', async () => {
    const tab = page();
    await openNewBoard(tab);
    await paste(tab, chatOf(30));
    await showAll(tab);
    const file = await savedBoard(tab);
    await tab.reload();
    await expect.poll(() => received(tab)).toBe(areReceived(30));
    await press(tab, 'board.keep.new');
    await expect.poll(() => received(tab)).toBe(areReceived(0));
    const name = 'x.json';
    for (const [text, sentence] of [
      [file.replace('"act"', '"great"'), wordLike('board.file.damaged', { name })],
      [file.replace('"title":""', '"title":{"toString":1}'), wordLike('board.file.damaged', { name, place: 'title' })],
      [file.replace(/"batches":\[\["[^"]+"/, '"batches":[["1:0"],["2:0"'), wordLike('board.file.unsafe', { name })],
      ['{"format":"x"}', wordLike('board.file.not-answers', { name })],
    ] as const) {
      await choose(tab, name, text);
      await expect.poll(() => tab.locator('.board-outcomes p').first().textContent()).toMatch(sentence);
      await expect.poll(() => received(tab)).toBe(areReceived(0));
    }
    await choose(tab, 'board.json', file);
    await press(tab, 'board.waiting.open');
    await expect.poll(() => received(tab)).toBe(areReceived(30));
    await choose(tab, 'board.json', file);
    await press(tab, 'board.waiting.beside');
    expect(await tab.getByText(word('board.earlier')).first().isVisible()).toBe(true);
  });
});

describe('two tabs', () => {
  it('share a board that is kept, and a second board is never put over it', async () => {
    const tab = page();
    await openNewBoard(tab);
    await tab.getByLabel(word('board.keep.device')).check();
    const other = await tab.context().newPage();
    await openBoard(other);
    await paste(other, codeOf(1, lists[0]!));
    await tab.getByText(areReceived(1), { exact: true }).waitFor();
    await paste(tab, codeOf(2, lists[0]!));
    await other.getByText(areReceived(2), { exact: true }).waitFor();
    await press(other, 'board.keep.new');
    expect(await other.getByText(word('board.trouble.other')).isVisible()).toBe(true);
    await paste(other, codeOf(3, lists[0]!));
    await tab.reload();
    await expect.poll(() => received(tab)).toBe(areReceived(2));
    await press(other, 'board.keep.openOther');
    expect(await received(other)).toBe(areReceived(2));
    await other.close();
  });
});
