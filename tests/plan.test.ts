import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { attacks } from '#kit/fuzz/hostile.fixture.ts';
import { entryLimits } from '#schemas/plan-fields.ts';
import { button, press } from './support/button.ts';
import { savedFile } from './support/saved-file.ts';
import { eraseElsewhere, storedText } from './support/tools.ts';
import { arrive, at, narrow, onOnePage, useBrowser, wide } from './support/visit.ts';
import { word, wordLike, type Key } from './support/words.ts';

useBrowser();

const address = '/plan/';
const parts = {
  walk: 'plan.part.walk',
  sheet: 'plan.part.sheet',
  mel: 'plan.part.mel',
  look: 'plan.part.look',
  files: 'plan.part.files',
} as const;

async function openPlan(tab: Page): Promise<void> {
  await arrive(tab, at(address));
  await tab.locator('reform-plan .plan-parts').waitFor();
}
const go = (tab: Page, part: keyof typeof parts) => button(tab.locator('.plan-parts'), parts[part]).click();
const heading = (tab: Page) => tab.locator('[data-plan-heading]').textContent();
const field = (tab: Page, name: string) => tab.locator(`[name="${name}"]`);

const step = (id: string, level: string, text: string) => ({ id, level, text });
const link = (id: string, from: string, to: string, more = {}) => ({
  ...{ id, from, to, assumption: '', sure: '', hangs: '', holds: '', fails: '', who: '', look: '' },
  ...more,
});
/** A plan with one weak place. */
const sample = {
  format: 'peer-learning-guide-plan',
  version: 1,
  about: { title: 'Sample', problem: 'Reports lie unread', aim: 'They are acted on', home: '', authoriser: '', others: '' },
  steps: [
    step('aaaa', 'learning', 'Auditors see hearings'),
    step('bbbb', 'person', 'They agree actions'),
    step('cccc', 'reform', 'Ministries act'),
  ],
  links: [
    link('l001', 'aaaa', 'bbbb', { assumption: 'Their manager lets them', sure: 'guess', hangs: 'much', who: 'Head', look: '2027-03-01' }),
    link('l002', 'bbbb', 'cccc', { assumption: 'Someone asks', sure: 'signs', hangs: 'little' }),
  ],
  looks: [],
  rows: [],
  seen: [],
  checks: [],
};
const file = (value: unknown) => ({
  name: 'plan.json',
  mimeType: 'application/json',
  buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
});

async function openFile(tab: Page, value: unknown): Promise<void> {
  await go(tab, 'files');
  await tab.locator('reform-plan input[type="file"]').setInputFiles(file(value));
}

async function withSample(tab: Page): Promise<void> {
  await openPlan(tab);
  await openFile(tab, sample);
  await press(tab, 'plan.files.replace');
  await expect.poll(() => tab.locator('[data-plan-said]').textContent()).toBe(word('plan.files.replaced'));
}

/** What the drawing shows: steps, and by number from where to where, as far as the page can be asked. */
const drawn = (tab: Page, form = '.plan-columns') =>
  tab.locator(`.plan-drawings ${form}`).evaluate((svg) => ({
    steps: [...svg.querySelectorAll('[data-step]')].map((node) => node.textContent.replace(/\s+/g, '')).sort(),
    arrows: [...svg.querySelectorAll('[data-arrow]')].map((node) => node.getAttribute('data-arrow')).sort(),
    numbers: [...svg.querySelectorAll('[data-disc]')].map((node) => node.textContent.trim()).sort(),
    weak: svg.querySelectorAll('[data-arrow].is-weak').length,
  }));

describe('the keyboard alone', () => {
  /** Presses Tab until the element has the focus. */
  async function tabTo(tab: Page, selector: string): Promise<void> {
    for (let stops = 0; stops < 120; stops++) {
      if (await tab.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
      await tab.keyboard.press('Tab');
    }
    throw new Error(`Tab never comes to ${selector}.`);
  }
  const type = async (tab: Page, selector: string, text: string) => {
    await tabTo(tab, selector);
    await tab.keyboard.type(text);
  };
  const next = async (tab: Page, key: Key) => {
    await tabTo(tab, '.button-primary:not([aria-current])');
    await tab.keyboard.press('Enter');
    await expect.poll(() => heading(tab)).toBe(word(key));
    // What comes next is read out, and Tab goes on from there.
    expect(await tab.evaluate(() => document.activeElement?.hasAttribute('data-plan-heading'))).toBe(true);
  };

  it('leads from the first question to print', async () => {
    await onOnePage({ viewport: wide }, async (tab) => {
      await tab.addInitScript(() => {
        window.print = () => Object.assign(window, { printed: document.querySelector('.plan-sheet')?.textContent });
      });
      await openPlan(tab);
      await type(tab, '[name="about:problem"]', 'Reports lie unread');
      await next(tab, 'plan.ask.aim');
      await type(tab, '[name="about:aim"]', 'They are acted on');
      for (const [key, text] of [
        ['plan.ask.learning', 'Auditors see hearings'],
        ['plan.ask.person', 'They agree actions'],
      ] as const) {
        await next(tab, key);
        await type(tab, '[name="new-step"]', text);
        await tab.keyboard.press('Enter');
        await expect.poll(() => tab.locator('.plan-steps li').count()).toBe(1);
      }
      await next(tab, 'plan.ask.organisation');
      await next(tab, 'plan.ask.reform');
      await next(tab, 'plan.ask.others');
      await next(tab, 'plan.ask.ways');
      await tabTo(tab, '.plan-choice input[type="checkbox"]');
      await tab.keyboard.press('Space');
      await expect.poll(() => heading(tab)).toBe(word('plan.ask.ways'));
      await tabTo(tab, '.button-primary:not([aria-current])');
      await tab.keyboard.press('Enter');
      await expect.poll(() => heading(tab)).toBe(word('plan.ask.link', { number: 1 }));
      await type(tab, '[name$=":assumption"]', 'Their manager lets them');
      await tabTo(tab, '[name$=":sure"]');
      await tab.keyboard.press('ArrowDown');
      await next(tab, 'plan.ask.end');
      await tabTo(tab, '.button-primary:not([aria-current])');
      await tab.keyboard.press('Enter');
      await tab.locator('.plan-drawings').waitFor();
      expect(await drawn(tab)).toMatchObject({ steps: ['Auditorsseehearings', 'Theyagreeactions'], numbers: ['1'] });
      await tab.keyboard.press('Home');
      await tab.locator('body').evaluate(() => (document.activeElement as HTMLElement).blur());
      await tabTo(tab, '[data-part="files"]');
      await tab.keyboard.press('Enter');
      await expect.poll(() => heading(tab)).toBe(word('plan.part.files'));
      for (let stops = 0; stops < 20; stops++) {
        await tab.keyboard.press('Tab');
        if ((await tab.evaluate(() => document.activeElement?.textContent.trim())) === word('plan.files.print')) break;
      }
      await tab.keyboard.press('Enter');
      await expect.poll(() => tab.evaluate(() => (window as { printed?: string }).printed)).toContain('Their manager lets them');
    });
  });
});

describe('a plan', () => {
  it('is at the same question with what was written after a reload in the middle', async () => {
    await onOnePage({}, async (tab) => {
      await openPlan(tab);
      await press(tab, 'plan.next');
      await field(tab, 'about:aim').fill('Half done');
      await tab.reload();
      await expect.poll(() => heading(tab)).toBe(word('plan.ask.aim'));
      expect(await field(tab, 'about:aim').inputValue()).toBe('Half done');
    });
  });

  it('grows in two tabs at the same time, and both show all of it', async () => {
    await onOnePage({}, async (tab) => {
      await withSample(tab);
      const other = await tab.context().newPage();
      await openPlan(other);
      for (const [one, text] of [
        [tab, 'From the first'],
        [other, 'From the second'],
      ] as const) {
        await go(one, 'walk');
        await one.locator('.plan-jump summary').click();
        await button(one.locator('.plan-jump'), 'plan.ask.organisation').click();
        await one.locator('[name="new-step"]').fill(text);
        await press(one, 'plan.step.add');
      }
      for (const one of [tab, other]) {
        await go(one, 'sheet');
        await expect.poll(async () => (await drawn(one)).steps).toEqual(expect.arrayContaining(['Fromthefirst', 'Fromthesecond']));
      }
    });
  });

  it('is gone from the page and the device after everything was erased elsewhere, and says so', async () => {
    await onOnePage({}, async (tab) => {
      await withSample(tab);
      await eraseElsewhere(tab);
      await expect.poll(() => tab.locator('[data-plan-said]').textContent()).toBe(word('plan.erased'));
      await go(tab, 'sheet');
      expect(await tab.locator('.plan-drawings').count()).toBe(0);
      expect(await storedText(tab)).not.toContain('Ministries act');
    });
  });

  it('draws, says and lists the same, in both forms of the drawing', async () => {
    await onOnePage({ viewport: wide }, async (tab) => {
      await withSample(tab);
      await go(tab, 'sheet');
      const wideForm = await drawn(tab);
      expect(wideForm).toEqual({
        steps: ['Auditorsseehearings', 'Ministriesact', 'Theyagreeactions'],
        arrows: ['l001', 'l002'],
        numbers: ['1', '2'],
        weak: 1,
      });
      expect(await drawn(tab, '.plan-stack')).toEqual(wideForm);
      const said = await tab.locator('#plan-in-words').textContent();
      const table = await tab.locator('.plan-table').textContent();
      for (const text of ['Auditors see hearings', 'Their manager lets them', 'Someone asks'])
        expect([said, table].every((one) => one!.includes(text))).toBe(true);
      expect(await tab.locator('.plan-gaps li').first().textContent()).toMatch(wordLike('plan.gap.level.organisation'));
      const visible = (form: string) => tab.locator(`.plan-drawings ${form}`).isVisible();
      expect([await visible('.plan-columns'), await visible('.plan-stack')]).toEqual([true, false]);
      await tab.setViewportSize(narrow);
      await expect.poll(async () => [await visible('.plan-columns'), await visible('.plan-stack')]).toEqual([false, true]);
    });
  });

  it('leads from a gap to the question that closes it', async () => {
    await onOnePage({}, async (tab) => {
      await withSample(tab);
      await go(tab, 'sheet');
      const weak = tab.locator('.plan-gaps li', { hasText: word('plan.gap.weak', { number: 1 }) });
      await press(weak, 'plan.gaps.correct');
      await expect.poll(() => heading(tab)).toBe(word('plan.ask.link', { number: 1 }));
      await tab.locator('[name="links-l001:sure"][value="shown"]').check();
      await go(tab, 'sheet');
      await expect.poll(() => weak.count()).toBe(0);
      expect((await drawn(tab)).weak).toBe(0);
    });
  });

  it('takes a second look with its date, and makes a calendar entry that holds nothing of it', async () => {
    await onOnePage({ acceptDownloads: true }, async (tab) => {
      await withSample(tab);
      await go(tab, 'look');
      await tab.locator('.plan-entry summary').first().click();
      const entry = await savedFile(tab.getByRole('button', { name: word('plan.looks.calendar', { number: 1 }) }));
      expect(entry.text).toContain('DTSTART;VALUE=DATE:20270301');
      expect(entry.text).not.toContain('manager');
      await tab.locator('[name="found"]').fill('They were sent back');
      await tab.locator('[name="decision"][value="change"]').check();
      await press(tab, 'plan.looks.save');
      await expect.poll(() => tab.locator('.plan-table').textContent()).toContain('They were sent back');
      await tab.reload();
      await go(tab, 'look');
      await expect.poll(() => tab.locator('.plan-table').textContent()).toContain(word('plan.decision.change'));
    });
  });

  it('offers the note that was given to the question on the aim', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(at('/checklists/pre-foundational/'));
      await tab.locator('#s0-q2-a textarea').fill('Pay teachers on time');
      await tab.locator('#s0-q2-a textarea').blur();
      await openPlan(tab);
      await press(tab, 'plan.next');
      await press(tab, 'plan.offer.use');
      await expect.poll(() => field(tab, 'about:aim').inputValue()).toBe('Pay teachers on time');
    });
  });

  it('goes out as a file, and comes in again as it was', async () => {
    await onOnePage({ acceptDownloads: true }, async (tab) => {
      await withSample(tab);
      const saved = await savedFile(button(tab, 'plan.files.saveFile'));
      expect(JSON.parse(saved.text)).toEqual(sample);
      await press(tab, 'plan.files.new');
      await go(tab, 'sheet');
      expect(await tab.locator('.plan-drawings').count()).toBe(0);
      await openFile(tab, saved.text);
      await expect.poll(() => tab.locator('.plan-opened').textContent()).toContain('Someone asks');
      await press(tab, 'plan.files.merge');
      const again = await savedFile(button(tab, 'plan.files.saveFile'));
      expect(JSON.parse(again.text)).toEqual(sample);
    });
  });

  it('goes out as a document, as tables and as a picture', async () => {
    await onOnePage({ acceptDownloads: true }, async (tab) => {
      await withSample(tab);
      for (const [key, ending] of [
        ['plan.files.document', '.docx'],
        ['plan.files.links', '.xlsx'],
        ['plan.files.picture', '.svg'],
      ] as const) {
        const { name, text } = await savedFile(button(tab, key));
        expect(name.endsWith(ending)).toBe(true);
        expect(text).toMatch(/Ministries/);
      }
    });
  });

  it('is laid beside a partner’s with different assumptions first, and stays as it was', async () => {
    await onOnePage({}, async (tab) => {
      await withSample(tab);
      const theirs = { ...sample, links: [{ ...sample.links[0]!, assumption: 'They get the time' }, sample.links[1]!] };
      await openFile(tab, theirs);
      await press(tab, 'plan.files.compare');
      const first = tab.locator('.plan-beside').first();
      await expect.poll(() => first.textContent()).toMatch(/Their manager lets them[^]*They get the time/);
      expect(await storedText(tab)).not.toContain('They get the time');
    });
  });

  it('fits one sheet of A4', async () => {
    await onOnePage({ viewport: wide }, async (tab) => {
      await tab.addInitScript(() => (window.print = () => {}));
      await withSample(tab);
      await press(tab, 'plan.files.print');
      await tab.locator('.plan-sheet h1').waitFor({ state: 'attached' });
      const { getDocumentProxy } = await import('unpdf');
      const paper = await getDocumentProxy(new Uint8Array(await tab.pdf({ preferCSSPageSize: true })));
      expect(paper.numPages).toBe(1);
    });
  });
});

describe('a file that is none of a plan', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => step(`s${String(i).padStart(5, '0')}`, 'person', 'x'));
  const circle = [step('aaaa', 'person', 'First'), step('bbbb', 'person', 'Second')];
  it.each<[string, unknown, string]>([
    ['of another kind', { format: 'peer-learning-guide-board', version: 2 }, word('plan.refused.not-plan')],
    ['that is no JSON', 'Dear colleagues', word('plan.refused.not-json')],
    [
      'with a changed word in it',
      { ...sample, links: [{ ...sample.links[0], sure: '90 %' }] },
      word('plan.refused.damaged', { place: 'links.0.sure' }),
    ],
    ['of a newer edition', { ...sample, version: 2 }, word('plan.refused.newer')],
    ['with 10,000 steps', { ...sample, steps: many }, word('plan.refused.steps', { place: '10000', most: entryLimits.steps })],
    [
      'with a circle',
      { ...sample, steps: circle, links: [link('l001', 'aaaa', 'bbbb'), link('l002', 'bbbb', 'aaaa')] },
      word('plan.refused.circle', { place: 'Second → First' }),
    ],
  ])('%s gets one clear sentence, and the plan stays as it was', async (_, value, sentence) => {
    await onOnePage({}, async (tab) => {
      await withSample(tab);
      const before = await storedText(tab);
      await openFile(tab, value);
      await expect.poll(() => tab.locator('[data-plan-refused]').innerText()).toBe(sentence);
      expect(await storedText(tab)).toBe(before);
    });
  });

  it('with scripts in its texts shows them as text and runs nothing', async () => {
    await onOnePage({}, async (tab) => {
      const ran: string[] = [];
      await tab.exposeFunction('ranInside', (which: number) => ran.push(String(which)));
      await openPlan(tab);
      await openFile(tab, { ...sample, steps: sample.steps.map((one, i) => ({ ...one, text: attacks[i] })) });
      await expect.poll(() => tab.locator('.plan-opened').textContent()).toContain(word('plan.files.code'));
      await press(tab, 'plan.files.replace');
      await go(tab, 'sheet');
      expect((await drawn(tab)).steps).toHaveLength(sample.steps.length);
      expect(ran).toEqual([]);
    });
  });
});

it('prints its questions as a form without JavaScript', async () => {
  await onOnePage({ javaScriptEnabled: false }, async (tab) => {
    await tab.goto(at(address));
    await tab.locator('.plan-paper summary').click();
    expect(await tab.locator('.plan-paper textarea').count()).toBeGreaterThan(10);
    await tab.emulateMedia({ media: 'print' });
    expect(await tab.getByText(word('plan.assumption')).isVisible()).toBe(true);
  });
});
