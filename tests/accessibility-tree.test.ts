import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { library } from '#library/index.ts';
import { codeOf, lists, openBoard, paste, press } from './support/board.ts';
import { at, onOnePage, useBrowser } from './support/visit.ts';

useBrowser();

/** The part as those hear it who cannot see it: one line for each thing, with its role and its name (quoted if it has a colon). */
const heard = async (part: Locator): Promise<string[]> =>
  (await part.ariaSnapshot()).split('\n').map((line) => line.trim().replace(/^- '?/, ''));
const list = library().checklists.find(({ id }) => id === 'sustained-contact')!;
const questions = list.groups.flatMap((group) => group.questions);
const open = (tab: Page, path: string) => tab.goto(at(path));

describe('what a screen reader is given', () => {
  it('of a question: a group with its words, four choices by name, the state among them, and a note', async () => {
    await onOnePage({}, async (tab) => {
      await open(tab, '/checklists/sustained-contact/');
      await tab.locator(`#${questions[0]!.id} .state-act`).click();
      const lines = await heard(tab.locator(`#${questions[0]!.id}`));
      // The number in front is a link to the question; it is read as a number, not as a link.
      expect(lines[0]).toBe(`group "1.1 ${questions[0]!.text}":`);
      expect(lines.filter((line) => /^(radio|textbox)/.test(line))).toEqual([
        'radio "Open"',
        'radio "Answered"',
        'radio "Act" [checked]',
        'radio "Not for us"',
        'textbox "Note"',
      ]);
    });
  });

  it('of a list: its title, then every question in the order of the page, below the headings of their groups', async () => {
    await onOnePage({}, async (tab) => {
      await open(tab, '/checklists/sustained-contact/');
      const lines = await heard(tab.locator('main'));
      const order = [
        `heading "${await tab.locator('h1').textContent()}" [level=1]`,
        ...list.groups.flatMap(({ title, questions: own }) => [title!, ...own.map(({ text }) => text)]),
      ];
      const places = order.map((words) => lines.findIndex((line) => line.includes(words) && /^(heading|group)/.test(line)));
      expect(places.filter((place) => place < 0)).toEqual([]);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(lines.filter((line) => line.startsWith('group "') && line.includes('?')).length).toBe(questions.length);
    });
  });

  it('of what was just marked: that it is kept, without being asked', async () => {
    await onOnePage({}, async (tab) => {
      await open(tab, '/checklists/sustained-contact/');
      const status = tab.locator('answer-list').getByRole('status');
      expect(await status.textContent()).toBe('');
      await tab.locator(`#${questions[1]!.id} .state-answered`).click();
      expect(await heard(status)).toEqual(['status: Kept on this device.']);
    });
  });

  it('of the map of a stage: its title, what it shows, "you are here", and links to its tools and neighbours in order', async () => {
    await onOnePage({}, async (tab) => {
      await open(tab, '/stages/sustained-contact/');
      const map = tab.getByRole('group', { name: 'Where you are on the process map: Sustained contact' });
      const description = await map.evaluate((drawing) => document.getElementById(drawing.getAttribute('aria-describedby')!)?.textContent);
      expect(description).toContain('How do you keep people in touch');
      expect(await map.textContent()).toContain('You are here: 2');
      const links = (await heard(map)).filter((line) => line.startsWith('link'));
      const { tools } = library().stages.find(({ id }) => id === 'sustained-contact')!;
      expect(links[0]).toMatch(/^link "Before: 1 Foundation/);
      expect(links.at(-1)).toMatch(/^link "Next: 3 Learning outcomes/);
      expect(links.length).toBeGreaterThanOrEqual(2 + tools.length);
    });
  });

  it('of the whole map: all five stages as links, from the first to the last', async () => {
    await onOnePage({}, async (tab) => {
      await open(tab, '/guide/process-map/');
      const words = (await heard(tab.locator('svg.diagram-drawing').first())).join('\n');
      const places = library().stages.map(({ question }) => words.indexOf(question));
      expect(places.every((place) => place >= 0)).toBe(true);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    });
  });

  it('of a board before there are five: the count, and no answer', async () => {
    await onOnePage({}, async (tab) => {
      await openBoard(tab);
      await paste(tab, Array.from({ length: 4 }, (_, tag) => codeOf(tag, lists[0]!)).join('\n'));
      const lines = await heard(tab.locator('peer-board'));
      expect(lines.some((line) => line.includes('Have come in: 4'))).toBe(true);
      expect(lines.filter((line) => /^(table|row|cell)/.test(line))).toEqual([]);
    });
  });

  it('of the picture on the board: each question as a heading, and its spread as a table with words and numbers', async () => {
    await onOnePage({}, async (tab) => {
      await openBoard(tab);
      await paste(tab, Array.from({ length: 6 }, (_, tag) => codeOf(tag, lists[0]!, () => (tag < 4 ? 'act' : 'open'))).join('\n'));
      await press(tab, 'Show the picture');
      const first = tab.locator('[data-row]').first();
      const lines = await heard(first);
      expect(lines[0]).toBe('listitem:');
      expect(lines[1]).toBe(`heading "${library().checklists[0]!.groups[0]!.questions[0]!.text}" [level=3]`);
      expect(lines.filter((line) => line.startsWith('row '))).toEqual([
        'row "Group Open Answered Act Not for us":',
        'row "All (6) 2 0 4 0":',
      ]);
      expect(lines.filter((line) => /^(columnheader|rowheader)/.test(line)).length).toBe(6);
      expect(lines.some((line) => line.startsWith('img'))).toBe(false);
    });
  });
});
