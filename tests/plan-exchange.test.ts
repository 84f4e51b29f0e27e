import { describe, expect, it } from 'vitest';
import { attacks } from '#kit/fuzz/hostile.fixture.ts';
import { entryLimits } from '#schemas/plan-fields.ts';
import { button, press } from './support/button.ts';
import { drawn, go, openFile, openPlan, samplePlan, planSaid, planStep, useSample } from './support/plan.ts';
import { savedFile } from './support/saved-file.ts';
import { storedText } from './support/tools.ts';
import { useBrowser, useOnePage } from './support/visit.ts';
import { word } from './support/words.ts';

useBrowser();
const page = useOnePage({ acceptDownloads: true }, openPlan);

describe('a plan', () => {
  it('goes out as a file, a document, tables and a picture, and comes in again as it was', async () => {
    const tab = page();
    await useSample(tab);
    const saved = await savedFile(button(tab, 'plan.files.saveFile'));
    expect(JSON.parse(saved.text)).toEqual(samplePlan);
    for (const [key, ending] of [
      ['plan.files.document', '.docx'],
      ['plan.files.links', '.xlsx'],
      ['plan.files.picture', '.svg'],
    ] as const) {
      const { name, text } = await savedFile(button(tab, key));
      expect(name.endsWith(ending)).toBe(true);
      expect(text).toMatch(/Ministries/);
    }
    await press(tab, 'plan.files.new');
    await go(tab, 'sheet');
    expect(await tab.locator('.plan-drawings').count()).toBe(0);
    await openFile(tab, saved.text);
    await expect.poll(() => tab.locator('.plan-opened').textContent()).toContain('Someone asks');
    await press(tab, 'plan.files.merge');
    const again = await savedFile(button(tab, 'plan.files.saveFile'));
    expect(JSON.parse(again.text)).toEqual(samplePlan);
  });

  it('is laid beside a partner’s with different assumptions first, and stays as it was', async () => {
    const tab = page();
    await useSample(tab);
    const theirs = { ...samplePlan, links: [{ ...samplePlan.links[0]!, assumption: 'They get the time' }, samplePlan.links[1]!] };
    await openFile(tab, theirs);
    await press(tab, 'plan.files.compare');
    const first = tab.locator('.plan-beside').first();
    await expect.poll(() => first.textContent()).toMatch(/Their manager lets them[^]*They get the time/);
    expect(await storedText(tab)).not.toContain('They get the time');
  });

  it('takes a second look with its date, and makes a calendar entry that holds nothing of it', async () => {
    const tab = page();
    await useSample(tab);
    await go(tab, 'look');
    await tab.locator('.plan-entry summary').first().click();
    const entry = await savedFile(tab.getByRole('button', { name: word('plan.looks.calendar', { number: 1 }) }));
    expect(entry.text).toContain('DTSTART;VALUE=DATE:20270301');
    expect(entry.text).not.toContain('manager');
    await tab.locator('[name="draft-l001:found"]').fill('They were sent back');
    await go(tab, 'walk');
    await go(tab, 'look');
    await tab.locator('.plan-entry summary').first().click();
    expect(await tab.locator('[name="draft-l001:found"]').inputValue()).toBe('They were sent back');
    await tab.locator('[name="draft-l001:decision"][value="change"]').check();
    await press(tab, 'plan.looks.save');
    await expect.poll(() => tab.locator('.plan-table').textContent()).toContain('They were sent back');
    await tab.reload();
    await go(tab, 'look');
    await expect.poll(() => tab.locator('.plan-table').textContent()).toContain(word('plan.decision.change'));
  });
});

describe('a file that is none of a plan', () => {
  it('gets one clear sentence, and the plan stays as it was', async () => {
    const tab = page();
    await useSample(tab);
    const before = await storedText(tab);
    const many = Array.from({ length: 10_000 }, (_, i) => planStep(`s${String(i).padStart(5, '0')}`, 'person', 'x'));
    for (const [value, sentence] of [
      ['Dear colleagues', word('plan.refused.not-json')],
      [{ ...samplePlan, steps: many }, word('plan.refused.steps', { place: '10000', most: entryLimits.steps })],
    ] as const) {
      await openFile(tab, value);
      await expect.poll(() => tab.locator('[data-plan-refused]').innerText()).toBe(sentence);
      expect(await storedText(tab)).toBe(before);
    }
  });

  it('with scripts in its texts shows them as text and runs nothing', async () => {
    const tab = page();
    const ran: string[] = [];
    await tab.exposeFunction('ranInside', (which: number) => ran.push(String(which)));
    await openPlan(tab);
    await openFile(tab, { ...samplePlan, steps: samplePlan.steps.map((one, i) => ({ ...one, text: attacks[i] })) });
    await expect.poll(() => tab.locator('.plan-opened').textContent()).toContain(word('plan.files.code'));
    await press(tab, 'plan.files.replace');
    await go(tab, 'sheet');
    expect((await drawn(tab)).steps).toHaveLength(samplePlan.steps.length);
    expect(ran).toEqual([]);
  });
});

it('starts a case with an entry of the log, without an answer on consent, and never in the place of another case', async () => {
  const tab = page();
  await openPlan(tab);
  const entry = { date: '2026-11-20', who: 'A head of audit', where: 'Ghana', what: 'Asked for a hearing', matters: '', part: '' };
  await useSample(tab, {
    seen: [{ id: 'seen1', ...entry, reasons: '', confirm: '', expected: '', domain: '', capability: '' }],
  });
  const tell = async () => {
    await go(tab, 'look');
    await tab.locator('#seen-seen1 summary').click();
    await press(tab, 'plan.seen.case');
  };
  await tell();
  await expect.poll(() => tab.locator('#tell-changed').inputValue()).toBe('Asked for a hearing');
  expect(await tab.locator('#tell-problem').inputValue()).toBe(samplePlan.about.problem);
  await expect.poll(() => tab.locator('[data-lacking]').textContent()).toBe(word('tell.lacking'));
  expect(await tab.locator('told-form input:checked').count()).toBe(0);
  await tab.locator('#tell-changed').fill('Another story');
  await tab.locator('#tell-changed').blur();
  await openPlan(tab);
  await tell();
  await expect.poll(() => planSaid(tab)).toBe(word('plan.seen.case.taken'));
  expect(await storedText(tab)).toContain('Another story');
});
