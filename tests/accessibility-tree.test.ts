import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { states } from '#answers/store/answers.ts';
import { library } from '#library/index.ts';
import type { Stage } from '#schemas/stage.ts';
import { codeOf, areReceived, lists, openBoard, paste } from './support/board.ts';
import { press } from './support/button.ts';
import { listOf, questionsOf } from './support/content.ts';
import { at, useBrowser, useOnePage } from './support/visit.ts';
import { word } from './support/words.ts';

useBrowser();

/** The part as those hear it who cannot see it: one line for each thing, with its role and its name (quoted if it has a colon). */
const heard = async (part: Locator): Promise<string[]> =>
  (await part.ariaSnapshot()).split('\n').map((line) => line.trim().replace(/^- '?/, ''));
const list = listOf('sustained-contact');
const questions = list.groups.flatMap((group) => group.questions);
const codes = Array.from({ length: 6 }, (_, tag) => codeOf(tag, lists[0]!, () => (tag < 4 ? 'act' : 'open')));
const open = async (tab: Page, path: string): Promise<void> => void (await tab.goto(at(path)));

describe('what a screen reader is given', () => {
  const page = useOnePage({}, (tab) => open(tab, '/checklists/sustained-contact/'));

  it('of a list: its title, then every question in the order of the page, below the headings of their groups', async () => {
    const tab = page();
    const lines = await heard(tab.locator('main'));
    const order = [
      `heading "${await tab.locator('h1').textContent()}" [level=1]`,
      ...list.groups.flatMap(({ title, questions: own }) => [title, ...own.map(({ text }) => text)]),
    ];
    const places = order.map((words) => lines.findIndex((line) => line.includes(words) && /^(heading|group)/.test(line)));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(lines.filter((line) => /^group "\d+\.\d+ /.test(line)).length).toBe(questions.length);
  });

  it('of what was just marked: that it is kept, without being asked', async () => {
    const tab = page();
    const status = tab.locator('answer-list .checklist-saved').and(tab.getByRole('status'));
    expect(await status.textContent()).toBe('');
    await tab.locator(`#${questions[1]!.id} .state-answered`).click();
    expect((await heard(status)).map((line) => line.replaceAll('"', ''))).toEqual([`status: ${word('answers.saved')}`]);
  });

  it('of a question: a group with its words, four choices by name, the state among them, and a note', async () => {
    const tab = page();
    await tab.locator(`#${questions[0]!.id} .state-act`).click();
    const lines = await heard(tab.locator(`#${questions[0]!.id}`));
    // The number in front is a link to the question; it is read as a number, not as a link.
    expect(lines[0]).toBe(`group "1.1 ${questions[0]!.text}":`);
    expect(lines.filter((line) => /^(radio|textbox)/.test(line)).map((line) => line.replace(/:.*$/, ''))).toEqual([
      `radio "${word('state.open')}"`,
      `radio "${word('state.answered')}"`,
      `radio "${word('state.act')}" [checked]`,
      `radio "${word('state.not-for-us')}"`,
      `textbox "${word('checklist.note')}"`,
    ]);
  });

  it('of the map of a stage: its title, what it shows, "you are here", and links to its tools and neighbours in order', async () => {
    const tab = page();
    await open(tab, '/stages/sustained-contact/');
    const { stages } = library();
    const here = stages.findIndex(({ id }) => id === 'sustained-contact');
    const [before, stage, after] = stages.slice(here - 1, here + 2) as [Stage, Stage, Stage];
    const map = tab.getByRole('group', { name: word('diagram.stageTitle', { stage: stage.title }) });
    const description = await map.evaluate((drawing) => document.getElementById(drawing.getAttribute('aria-describedby')!)?.textContent);
    expect(description).toContain(stage.question);
    expect(await map.textContent()).toContain(word('diagram.here', { stage: stage.number }));
    const links = (await heard(map)).filter((line) => line.startsWith('link'));
    expect(links[0]).toContain(word('diagram.before', { stage: before.number }));
    expect(links.at(-1)).toContain(word('diagram.after', { stage: after.number }));
    expect(links.length).toBeGreaterThanOrEqual(2 + stage.tools.length);
  });

  it('of the whole map: all five stages as links, from the first to the last', async () => {
    const tab = page();
    await open(tab, '/guide/process-map/');
    const words = (await heard(tab.locator('.boxes'))).join('\n');
    const places = library().stages.map(({ question }) => words.indexOf(question));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('of a board before there are five: the count, and no answer', async () => {
    const tab = page();
    await openBoard(tab);
    await paste(tab, codes.slice(0, 4).join('\n'));
    const lines = await heard(tab.locator('peer-board'));
    expect(lines.some((line) => line.includes(areReceived(4)))).toBe(true);
    expect(lines.filter((line) => /^(table|row|cell)/.test(line))).toEqual([]);
  });

  it('of the results on the board: each question as a heading, and its spread as a table with words and numbers', async () => {
    const tab = page();
    await openBoard(tab);
    await paste(tab, codes.join('\n'));
    await press(tab, 'board.show');
    const first = tab.locator('[data-row]').first();
    const lines = await heard(first);
    expect(lines[0]).toBe('listitem:');
    expect(lines[1]).toBe(`heading "${questionsOf(lists[0]!.id)[0]!.text}" [level=3]`);
    expect(lines.filter((line) => line.startsWith('row '))).toEqual([
      `row "${[word('board.group'), ...states.map((state) => word(`state.${state}`))].join(' ')}":`,
      `row "${word('board.all')} ${word('board.people', { count: 6 })} 2 0 4 0":`,
    ]);
    expect(lines.filter((line) => /^(columnheader|rowheader)/.test(line)).length).toBe(6);
    expect(lines.some((line) => line.startsWith('img'))).toBe(false);
  });
});
