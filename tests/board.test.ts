import { describe, expect, it } from 'vitest';
import { slots } from '#answers/code/index.ts';
import { states, type State } from '#answers/store/answers.ts';
import { writeSet } from '#workshop/set/set-link.ts';
import { emptySet } from '#workshop/set/set.ts';
import { came, chatOf, choose, codeOf, lists, openBoard, paste, press, savedBoard, stateOf, tables, told } from './support/board.ts';
import { at, onOnePage, useBrowser, wide } from './support/visit.ts';

useBrowser();

describe('gathering on the board, with the network blocked once the page is open', () => {
  it('counts thirty codes of three lists in one noisy paste exactly, and shows them', async () => {
    await onOnePage({ viewport: wide }, async (tab) => {
      await openBoard(tab);
      const asked: string[] = [];
      await tab.route('**/*', (route) => (asked.push(route.request().url()), route.abort()));
      await paste(tab, chatOf(30));
      expect(await came(tab)).toBe('Have come in: 30');
      expect(await told(tab, 'new')).toBe('New: 30');
      expect(await tab.locator('[data-told]').count()).toBe(1);
      await press(tab, 'Show the picture');
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
      expect(new Set(fills).size, `Four states must look like four: ${fills}`).toBe(4);
      expect(asked).toEqual([]);
    });
  });

  it('sees the same person, takes changes, refuses what is no code, and goes a step back', async () => {
    await onOnePage({}, async (tab) => {
      await openBoard(tab);
      const [one, two] = [codeOf(1, lists[0]!), codeOf(2, lists[0]!)];
      await paste(tab, `${one}\n${two}`);
      await paste(tab, `${one}\n${codeOf(2, lists[0]!, () => 'act')}\n${codeOf(1, lists[1]!)}\n${two.slice(0, -2)}`);
      expect(await came(tab)).toBe('Have come in: 2');
      for (const [kind, text] of [
        ['same', 'again: 1'],
        ['changed', 'person: 1'],
        ['more', 'already: 1'],
        ['refused', 'Refused: 1'],
      ])
        expect(await told(tab, kind!)).toContain(text);
      expect(await tab.locator('.told-faults').textContent()).toContain('too short');
      expect(await tab.locator('#board-text').inputValue()).toBe('');
      await paste(tab, 'lunch is at noon');
      expect(await tab.locator('.board-told').textContent()).toContain('no answer code');
      await tab.locator('#board-text').fill(one);
      await press(tab, 'Take these codes off the board');
      expect(await came(tab)).toBe('Have come in: 1');
      await press(tab, 'Undo the last step');
      expect(await came(tab)).toBe('Have come in: 2');
    });
  });

  it('opens from the link of a workshop, and takes its codes alone', async () => {
    const set = {
      ...emptySet('en'),
      title: 'Day <b>one</b>',
      sides: 'host-guest' as const,
      items: [{ list: 0, slot: 0 }],
      prompts: ['<img src=x onerror=alert(1)> ready? \u202E👍'],
    };
    await onOnePage({}, async (tab) => {
      const alerts: string[] = [];
      tab.on('dialog', (dialog) => (alerts.push(dialog.message()), void dialog.dismiss()));
      await tab.goto(at(`/board/#${await writeSet(set)}`));
      await tab.getByText('The workshop is open. Questions on its board: 2.').waitFor();
      expect(new URL(tab.url()).hash).toBe('');
      expect(await tab.locator('#board-title').inputValue()).toBe('Day <b>one</b>');
      await paste(tab, codeOf(1, lists[3]!));
      expect(await told(tab, 'elsewhere')).toContain(': 1');
      await paste(tab, Array.from({ length: 6 }, (_, i) => codeOf(i, lists[0]!, () => 'act', 1)).join(' '));
      expect(await came(tab)).toBe('Have come in: 6 · Host: 6 · Guest: 0');
      await press(tab, 'Show the picture');
      expect(await tab.locator('[data-row="p1"] h3').textContent()).toContain('<img src=x');
      expect(alerts).toEqual([]);
    });
  });

  it('says how the link of a workshop was spoiled', async () => {
    const link = await writeSet({ ...emptySet('en'), items: [{ list: 0, slot: 0 }] });
    await onOnePage({}, async (tab) => {
      for (const [spoiled, sentence] of [
        [link.slice(0, -9), 'missing'],
        [link.replace(/(..)\.e$/, 'zz.e'), 'wrong'],
        [`w9.${link}`, 'newer edition'],
      ]) {
        await tab.goto(at('/'));
        await tab.goto(at(`/board/#${spoiled}`));
        await tab.locator('.board-told p').waitFor();
        expect(await tab.locator('.board-told').textContent()).toContain(sentence);
      }
    });
  });
});

describe('a small group', () => {
  it('leaves nothing but the count in the page: other answers make no other page', async () => {
    const pageFor = (say: State) =>
      onOnePage({}, async (tab) => {
        await openBoard(tab);
        await paste(tab, Array.from({ length: 4 }, (_, i) => codeOf(i, lists[0]!, () => say, i < 2 ? 1 : 2)).join('\n'));
        expect(await came(tab)).toBe('Have come in: 4');
        expect(await tab.getByRole('button', { name: 'Show the picture' }).count()).toBe(0);
        expect(await tab.locator('.spread-bar').count()).toBe(0);
        // The last characters of a code are its check, by which its owner knows it.
        return tab.locator('peer-board').evaluate((board) => board.innerHTML.replace(/<!--.*?-->|… [0-9A-Z]{4}/g, ''));
      });
    expect(await pageFor('act')).toBe(await pageFor('not-for-us'));
  });

  it('has its picture stand still until five more have come, and shows all in named mode', async () => {
    await onOnePage({}, async (tab) => {
      await openBoard(tab);
      const codes = Array.from({ length: 14 }, (_, i) => codeOf(i, lists[0]!, () => (i < 5 ? 'act' : 'open')));
      const first = () => tables(tab).then((seen) => Object.values(seen)[0]![0]);
      await paste(tab, codes.slice(0, 5).join(' '));
      await press(tab, 'Show the picture');
      expect(await first()).toEqual([0, 0, 5, 0]);
      await paste(tab, codes.slice(5, 9).join(' '));
      expect(await first()).toEqual([0, 0, 5, 0]);
      expect(await tab.getByText('Come in or changed since the picture was made: 4.').isVisible()).toBe(true);
      await paste(tab, codes[9]!);
      await press(tab, 'Add what has come in since');
      expect(await first()).toEqual([5, 0, 5, 0]);
      await paste(tab, codes[10]!);
      await tab.getByText('How small groups are kept safe').click();
      await press(tab, 'We choose named mode');
      await press(tab, 'Yes, everybody agreed');
      expect(await first()).toEqual([6, 0, 5, 0]);
    });
  });
});

describe('a board as a file', () => {
  it('comes back, stands beside the next, and is refused when edited by hand', async () => {
    await onOnePage({ acceptDownloads: true }, async (tab) => {
      await openBoard(tab);
      await paste(tab, chatOf(30));
      await press(tab, 'Show the picture');
      const file = await savedBoard(tab);
      await tab.reload();
      expect(await came(tab)).toBe('Have come in: 0');
      for (const [text, sentence] of [
        [file.replace('"act"', '"great"'), 'edited by hand'],
        [file.replace('"title":""', '"title":{"toString":1}'), 'at “title”'],
        [file.replace(/"bunches":\[\["[^"]+"/, '"bunches":[["1:0"],["2:0"'), 'single people out'],
        ['{"format":"x"}', 'does not come from this guide'],
      ]) {
        await choose(tab, 'x.json', text!);
        await tab.locator('.board-told p').waitFor();
        expect(await tab.locator('.board-told').textContent()).toContain(sentence);
        expect(await came(tab)).toBe('Have come in: 0');
      }
      await choose(tab, 'board.json', file);
      await press(tab, 'Open it in place of this one');
      expect(await came(tab)).toBe('Have come in: 30');
      await choose(tab, 'board.json', file);
      await press(tab, 'Put it beside this one, as the round before');
      expect(await tab.getByText('The round before').first().isVisible()).toBe(true);
    });
  });
});

describe('two tabs', () => {
  it('share a board that is kept, and a second board is never put over it', async () => {
    await onOnePage({}, async (tab) => {
      await openBoard(tab);
      await tab.getByLabel('Keep this board in this browser').check();
      const other = await tab.context().newPage();
      await openBoard(other);
      await paste(other, codeOf(1, lists[0]!));
      await tab.getByText('Have come in: 1', { exact: true }).waitFor();
      await paste(tab, codeOf(2, lists[0]!));
      await other.getByText('Have come in: 2', { exact: true }).waitFor();
      await press(other, 'Begin a new board');
      expect(await other.getByText('Another board is kept in this browser').isVisible()).toBe(true);
      await paste(other, codeOf(3, lists[0]!));
      await tab.reload();
      expect(await came(tab)).toBe('Have come in: 2');
      await press(other, 'Open the board that is kept');
      expect(await came(other)).toBe('Have come in: 2');
    });
  });
});
