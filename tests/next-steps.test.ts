import { selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { library } from '#library/index.ts';
import { press } from './support/button.ts';
import { listOf, questionsOf, wordingOf } from './support/content.ts';
import { expectNone } from './support/findings.ts';
import { addressed, all } from './support/pages.ts';
import { goFresh } from './support/fresh.ts';
import { at, narrow, useBrowser, useOnePage } from './support/visit.ts';
import { word, wordLike } from './support/words.ts';

useBrowser();
/** Each test finds nothing stored in it. */
const page = useOnePage({ viewport: narrow }, async () => undefined);

const { checklists, measures } = library();
type Listed = ReturnType<typeof questionsOf>[number];
/** What the guide suggests first to those who marked the question on channels. */
const leading = listOf('sustained-contact').groups.find(({ questions }) => questions.some(({ id }) => id === 's2-q3-d'))!;
const measure = measures.find(({ id }) => id === leading.leadsTo!.measures[0])!;

describe('what next', () => {
  it('without JavaScript lists where every group of questions leads', () => {
    expectNone(
      checklists.flatMap((list) => {
        const page = addressed.find(({ address }) => address === `/checklists/${list.id}/`)!;
        const groups = all(page, '.question-group');
        return list.groups.flatMap(({ id, leadsTo }, g) => {
          const named = [...(leadsTo?.measures ?? []), ...(leadsTo?.tools ?? [])].length;
          const leads = selectAll('[data-leads] > a[href]', groups[g]).length;
          return leads === named ? [] : [`${id} names ${named} leads and shows ${leads}.`];
        });
      }),
    );
  });

  it('suggests nothing before the first mark, then up to three things, "act" first, with the reason', async () => {
    const tab = page();
    await goFresh(tab, '/checklists/sustained-contact/');
    const steps = tab.locator('next-steps ol > li');
    await tab.locator('next-steps').scrollIntoViewIfNeeded();
    await tab.getByText(word('nextSteps.none')).waitFor();
    const [one, other] = questionsOf('sustained-contact') as [Listed, Listed];
    await tab.locator(`#${one.id} .state-answered`).click();
    expect(await steps.count()).toBe(3);
    expect(await steps.first().innerText()).toContain(word('nextSteps.because.open', { question: other.text }));
    await tab.locator('#s2-q3-d .state-act').click();
    const first = await steps.first().innerText();
    expect(first).toContain(word('nextSteps.because.act', { question: wordingOf('s2-q3-d') }));
    expect(first).toMatch(wordLike('nextSteps.suggests'));
    expect(first).toContain(measure.title);
    await steps.first().getByRole('link', { name: measure.title }).click();
    await tab.waitForURL(new RegExp(`/stages/[\\w-]+/#measure-${measure.id}$`));
  });

  it.each(['start', 'end'] as const)('leaves what somebody taps where it is when it comes late (%s)', async (block) => {
    const tab = page();
    let come = () => {};
    const held = new Promise<void>((resolve) => (come = resolve));
    await goFresh(tab, '/checklists/sustained-contact/');
    await tab.locator('#s2-q3-d .state-act').click();
    await tab.route(/next-steps-panel/, (route) => held.then(() => route.continue()));
    await tab.goto(at('/my-answers/'));
    await tab.locator('export-answers > details > summary').click();
    const save = tab.locator('[data-export-file]');
    await save.waitFor();
    await save.evaluate((button, to) => button.scrollIntoView({ block: to, behavior: 'instant' }), block);
    const before = (await save.boundingBox())!;
    await tab.mouse.move(before.x + 9, before.y + 9);
    await tab.mouse.down();
    come();
    await tab.locator('next-steps ol > li').first().waitFor();
    const saved = tab.waitForEvent('download');
    await tab.mouse.up();
    await saved;
    await tab.unrouteAll();
  });

  it('leaves what somebody taps where it is when the note that they have written brings the first suggestions', async () => {
    const tab = page();
    await goFresh(tab, '/checklists/sustained-contact/');
    await tab.locator('next-steps').scrollIntoViewIfNeeded();
    await tab.locator('next-steps [data-none]').waitFor();
    await tab.locator('#s2-q3-d textarea').fill('Ask the ministry.');
    const summary = tab.locator('export-answers > details > summary');
    await summary.scrollIntoViewIfNeeded();
    const before = (await summary.boundingBox())!;
    await tab.mouse.move(before.x + 9, before.y + 9);
    await tab.mouse.down();
    await tab.locator('next-steps ol > li').first().waitFor();
    await tab.mouse.up();
    await tab.locator('export-answers > details[open]').waitFor();
  });

  it('puts a suggestion away for the visit, gives the next one, and keeps the keyboard in place', async () => {
    const tab = page();
    await goFresh(tab, '/checklists/sustained-contact/');
    await tab.locator('#s2-q3-d .state-act').click();
    const steps = tab.locator('next-steps ol > li');
    await tab.locator('next-steps').scrollIntoViewIfNeeded();
    await press(steps.first(), 'nextSteps.dismiss');
    expect(await steps.count()).toBe(3);
    expect((await steps.allInnerTexts()).join()).not.toContain(measure.title);
    expect(await tab.evaluate(() => document.activeElement?.closest('next-steps li') !== null)).toBe(true);
    await tab.reload();
    await tab.locator('next-steps').scrollIntoViewIfNeeded();
    expect(await steps.first().innerText()).toContain(measure.title);
  });

  it('on the page of all answers counts only lists that were begun, and leads back to the question', async () => {
    const tab = page();
    await goFresh(tab, '/checklists/sustained-contact/');
    await tab.locator('#s2-q1-a .state-act').click();
    await tab.goto(at('/checklists/partnership/'));
    await tab.locator('#pn-q2-a .state-act').click();
    await tab.goto(at('/my-answers/'));
    await tab.locator('next-steps').scrollIntoViewIfNeeded();
    const links = tab.locator('next-steps ol p:nth-of-type(2) a');
    await links.nth(2).waitFor();
    const leads = await links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).hash));
    expect(leads.slice(0, 2)).toEqual(['#s2-q1-a', '#pn-q2-a']);
    expect(new Set(leads)).toEqual(new Set(['#s2-q1-a', '#pn-q2-a']));
    const { leadsTo } = listOf('sustained-contact').groups.find(({ questions }) => questions.some(({ id }) => id === 's2-q1-a'))!;
    const reason = leadsTo!.why[[...leadsTo!.measures, ...leadsTo!.tools][0]!]!;
    await expect.poll(() => tab.locator('next-steps ol > li').first().innerText()).toContain(reason);
  });
});
