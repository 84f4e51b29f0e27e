import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { bringAxe, bySight, newParts, notByColour, violations } from './support/axe.ts';
import { expectNone } from './support/findings.ts';
import { place } from './support/pages.ts';
import { sample } from './support/sample.ts';
import { moving, sideways, spoiledText, standingInTheWay } from './support/squeezed.ts';
import { narrow, onPages, useBrowser, wide } from './support/visit.ts';
import { inWideFont } from './support/wide-font.ts';

useBrowser();

/** What WCAG 1.4.12 lets readers set, for all that has words. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** A window of 1280 by 1024 pixels, as it is left at each zoom. */
const zoomed = { twice: { width: 640, height: 512 }, fourTimes: { width: 320, height: 256 } };

/** After the first look only what colours and size can change; and that of what was not seen in these colours before, on any page. */
const looks = [
  { name: 'on a phone, light', viewport: narrow, colorScheme: 'light' },
  { name: 'on a desk, light', viewport: wide, colorScheme: 'light' },
  { name: 'on a desk, dark', viewport: wide, colorScheme: 'dark' },
  { name: 'on a phone, dark', viewport: narrow, colorScheme: 'dark' },
] as const;
const seen = { light: new Set<string>(), dark: new Set<string>() };

const squeezes = [
  'at 400 % zoom',
  'at 400 % zoom with more space in the text',
  'at 200 % zoom with more space in the text',
  'at 200 % zoom',
  'when less motion is asked for',
] as const;

describe('each page', () => {
  let pages: Map<string, string[]>[];

  beforeAll(async () => {
    // One visit for all: colours and size, and what is set while a page is open, count as soon as they change.
    pages = await onPages({ bypassCSP: true }, async (tab, page) => {
      await tab.setViewportSize(narrow);
      await tab.emulateMedia({ colorScheme: 'light' });
      await tab.goto(inject('atRoot') + page.address, { waitUntil: 'load' });
      const found = new Map([...(await faultsForAxe(tab)), ...(await faultsWhenSqueezed(tab))]);
      return new Map([...found].map(([look, faults]) => [look, faults.map((fault) => `${place(page)}: ${fault}`)]));
    });
  }, 480_000);

  it('of the sample is looked at', () => {
    expect(pages).toHaveLength(sample.length);
    for (const { size } of Object.values(seen)) expect(size).toBeGreaterThan(sample.length);
  });

  it.each(looks)('has no fault that axe finds $name', ({ name }) => {
    expectNone(pages.flatMap((faults) => faults.get(name)!));
  });

  it.each(squeezes)('reads without loss %s', (look) => {
    expectNone(pages.flatMap((faults) => faults.get(look)!));
  });
});

async function faultsForAxe(tab: Page): Promise<[string, string[]][]> {
  await bringAxe(tab);
  const found: [string, string[]][] = [];
  for (const { name, viewport, colorScheme } of looks) {
    await tab.setViewportSize(viewport);
    await tab.emulateMedia({ colorScheme });
    const whole = found.length === 0 ? await violations(tab, notByColour) : [];
    const part = await newParts(tab, seen[colorScheme]);
    found.push([name, [...whole, ...(part ? await violations(tab, bySight, part) : [])]]);
  }
  return found;
}

async function faultsWhenSqueezed(tab: Page): Promise<[(typeof squeezes)[number], string[]][]> {
  await tab.setViewportSize(zoomed.fourTimes);
  await inWideFont(tab);
  const close = [...(await tab.evaluate(sideways, true)), ...(await tab.evaluate(spoiledText)), ...(await tab.evaluate(standingInTheWay))];
  const still = await tab.evaluate(moving);
  await tab.setViewportSize(zoomed.twice);
  const twice = [...(await tab.evaluate(sideways, true)), ...(await tab.evaluate(standingInTheWay))];
  await tab.addStyleTag({ content: spacing });
  // Tables that scroll only now are left to the browser: Chromium and Firefox let the keyboard into all that scrolls.
  const airyTwice = [...(await tab.evaluate(sideways, false)), ...(await tab.evaluate(spoiledText))];
  await tab.setViewportSize(zoomed.fourTimes);
  const airy = [...(await tab.evaluate(sideways, false)), ...(await tab.evaluate(spoiledText))];
  const all = [close, airy, airyTwice, twice, still];
  return squeezes.map((look, index) => [look, all[index]!]);
}
