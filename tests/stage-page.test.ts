import { describe, expect, it } from 'vitest';
import { library } from '#library/index.ts';
import { questionsOf } from './support/content.ts';
import { at, narrow, onOnePage, useBrowser, useOnePage } from './support/visit.ts';
import { word } from './support/words.ts';

useBrowser();

/** Nine screens of a phone: more than that and nobody sees what the page has. */
const longest = 7_000;
const { checklists, stages } = library();
const stage = stages[2]!;
const list = checklists.find((one) => one.stage === stage.id)!;
const ids = questionsOf(list.id).map(({ id }) => id);

describe('the page of a stage', () => {
  const reader = useOnePage({ viewport: narrow }, () => Promise.resolve());

  it.each(stages.map(({ id }) => id))(`is at most ${longest} px long on a phone with its questions folded: %s`, async (id) => {
    const tab = reader();
    await tab.goto(at(`/stages/${id}/`));
    expect(await tab.locator('.question:visible').count()).toBe(0);
    expect(await tab.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(longest);
  });

  it('says nothing of marks to a reader who has made none, and leads from its top to its questions', async () => {
    const tab = reader();
    await tab.goto(at(`/stages/${stage.id}/`));
    expect(await tab.locator('.questions-button span').textContent()).toBe('');
    await tab.getByRole('link', { name: word('checklist.work', { count: ids.length }) }).click();
    expect(new URL(tab.url()).hash).toBe('#questions');
    expect(await tab.locator('answer-list').isVisible()).toBe(true);
  });

  it('has what was marked and written, for the printer too, before anybody scrolls to the questions, and says how many are marked', async () => {
    const tab = reader();
    await tab.goto(at(`/checklists/${list.id}/`));
    await tab.locator(`#${ids[0]!} .state-act`).click();
    await tab.locator(`#${ids[0]!} textarea`).fill('On paper too');
    await tab.goto(at(`/stages/${stage.id}/`));
    await tab.waitForFunction((id) => document.querySelector(`#${id} .state-act input:checked`), ids[0]!);
    expect(await tab.locator(`#${ids[0]!} textarea`).inputValue()).toBe('On paper too');
    expect(await tab.evaluate(() => scrollY)).toBe(0);
    await tab.getByText(word('checklist.marked', { marked: 1 })).waitFor();
  });

  it('opens the group of a question that a link names, and counts what is marked in it', async () => {
    const group = list.groups.at(-1)!;
    const question = group.questions[0]!;
    const tab = reader();
    await tab.goto('about:blank');
    await tab.goto(at(`/stages/${stage.id}/#${question.id}`));
    const place = tab.locator(`#${question.id}`);
    await place.locator('.state-answered').click();
    const folded = tab.locator('.question-group', { has: place });
    expect(await folded.getAttribute('open')).not.toBeNull();
    await folded.getByText(word('checklist.groupMarked', { marked: 1, count: group.questions.length })).waitFor();
  });

  it('shows its map on a wide screen, and on a phone once it is asked for', async () => {
    const tab = reader();
    const map = tab.locator('.map .boxes');
    await tab.goto(at(`/stages/${stage.id}/`));
    expect(await map.isVisible()).toBe(false);
    await tab.locator('.map summary').click();
    expect(await map.isVisible()).toBe(true);
    await tab.setViewportSize({ width: 1280, height: 800 });
    await tab.reload();
    expect(await map.isVisible()).toBe(true);
  });
});

describe('a list for two audiences', () => {
  const mixed = checklists.find(
    ({ groups }) => new Set(groups.flatMap(({ questions }) => questions.map(({ audience }) => audience))).size === 3,
  )!;
  const forOne = (audience: string) => questionsOf(mixed.id).filter((question) => [audience, 'both'].includes(question.audience));

  it('shows each of them the own questions and those for both, without a script, and prints all', async () => {
    await onOnePage({ viewport: narrow, javaScriptEnabled: false }, async (tab) => {
      await tab.goto(at(`/checklists/${mixed.id}/`));
      const shown = () => tab.locator('.question:visible').evaluateAll((all) => all.map(({ id }) => id));
      for (const audience of ['facilitator', 'learner'] as const) {
        await tab.emulateMedia({ media: 'screen' });
        await tab.getByLabel(word(`audience.filter.${audience}`)).check();
        expect(await shown()).toEqual(forOne(audience).map(({ id }) => id));
        await tab.emulateMedia({ media: 'print' });
        expect(await shown()).toHaveLength(questionsOf(mixed.id).length);
      }
    });
  });

  it('goes to the next open question among those that are shown, and to any that a link names', async () => {
    const left = questionsOf(mixed.id).find(({ audience }) => audience === 'facilitator')!;
    await onOnePage({ viewport: narrow }, async (tab) => {
      await tab.goto(at(`/checklists/${mixed.id}/`));
      await tab.getByLabel(word('audience.filter.learner')).check();
      await tab.locator('.checklist-next').click();
      const focused = () => tab.evaluate(() => document.activeElement?.closest('.question')?.id);
      expect(await focused()).toBe(forOne('learner')[0]!.id);
      await tab.evaluate((id) => (location.hash = id), left.id);
      await expect.poll(focused).toBe(left.id);
      expect(await tab.locator(`#${left.id}`).isVisible()).toBe(true);
    });
  });
});

describe('the whole map', () => {
  it('lies across on a wide screen, within it, and runs down on a phone', async () => {
    await onOnePage({ viewport: { width: 1280, height: 800 } }, async (tab) => {
      await tab.goto(at('/guide/process-map/'));
      const places = () =>
        tab.locator('.boxes > ul > li').evaluateAll((boxes) => boxes.map((box) => box.getBoundingClientRect().toJSON() as DOMRect));
      const across = await places();
      expect(across.map(({ left }) => left)).toEqual(across.map(({ left }) => left).toSorted((one, other) => one - other));
      expect(new Set(across.map(({ top }) => Math.round(top))).size).toBe(1);
      expect(Math.max(...across.map(({ height }) => height))).toBeLessThanOrEqual(800);
      await tab.setViewportSize({ width: 360, height: 800 });
      await tab.reload();
      const down = await places();
      expect(new Set(down.map(({ left }) => Math.round(left))).size).toBe(1);
      expect(down).toHaveLength(stages.length);
    });
  });
});
