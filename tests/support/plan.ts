import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { button, press } from './button.ts';
import { arrive, at } from './visit.ts';
import { word } from './words.ts';

export const planAddress = '/plan/';
const parts = {
  walk: 'plan.part.walk',
  sheet: 'plan.part.sheet',
  mel: 'plan.part.mel',
  look: 'plan.part.look',
  files: 'plan.part.files',
} as const;

export async function openPlan(tab: Page): Promise<void> {
  await arrive(tab, at(planAddress));
  await tab.locator('reform-plan .plan-parts').waitFor();
}
export const go = (tab: Page, part: keyof typeof parts) => button(tab.locator('.plan-parts'), parts[part]).click();
export const heading = (tab: Page) => tab.locator('[data-plan-heading]').textContent();
export const field = (tab: Page, name: string) => tab.locator(`[name="${name}"]`);

export const planStep = (id: string, level: string, text: string) => ({ id, level, text });
const planLink = (id: string, from: string, to: string, more = {}) => ({
  ...{ id, from, to, assumption: '', sure: '', hangs: '', holds: '', fails: '', who: '', look: '' },
  ...more,
});
/** A plan with one weak place. */
export const samplePlan = {
  format: 'peer-learning-guide-plan',
  version: 1,
  about: { title: 'Sample', problem: 'Reports lie unread', aim: 'They are acted on', home: '', authoriser: '', others: '' },
  steps: [
    planStep('aaaa', 'learning', 'Auditors see hearings'),
    planStep('bbbb', 'person', 'They agree actions'),
    planStep('cccc', 'reform', 'Ministries act'),
  ],
  links: [
    planLink('l001', 'aaaa', 'bbbb', {
      assumption: 'Their manager lets them',
      sure: 'guess',
      hangs: 'much',
      who: 'Head',
      look: '2027-03-01',
    }),
    planLink('l002', 'bbbb', 'cccc', { assumption: 'Someone asks', sure: 'signs', hangs: 'little' }),
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

export async function openFile(tab: Page, value: unknown): Promise<void> {
  await go(tab, 'files');
  await tab.locator('reform-plan input[type="file"]').setInputFiles(file(value));
}

/** The sample in the place of whatever the page has. */
export async function useSample(tab: Page, more: object = {}): Promise<void> {
  await openFile(tab, { ...samplePlan, ...more });
  await press(tab, 'plan.files.replace');
  await expect.poll(() => planSaid(tab)).toBe(word('plan.files.replaced'));
}

export async function withSample(tab: Page): Promise<void> {
  await openPlan(tab);
  await useSample(tab);
}

export const planSaid = (tab: Page) => tab.locator('[data-plan-said]').textContent();

/** What the drawing shows: steps, and by number from where to where, as far as the page can be asked. */
export const drawn = (tab: Page, form = '.plan-columns') =>
  tab.locator(`.plan-drawings ${form}`).evaluate((svg) => ({
    steps: [...svg.querySelectorAll('[data-step]')].map((node) => node.textContent.replace(/\s+/g, '')).sort(),
    arrows: [...svg.querySelectorAll('[data-arrow]')].map((node) => node.getAttribute('data-arrow')).sort(),
    numbers: [...svg.querySelectorAll('[data-disc]')].map((node) => node.textContent.trim()).sort(),
    weak: svg.querySelectorAll('[data-arrow].is-weak').length,
  }));
