import { beforeAll, describe, expect, inject, it } from 'vitest';
import { expectNone } from './support/findings.ts';
import { place } from './support/pages.ts';
import { sample } from './support/sample.ts';
import { moving, sideways, spoiledText, standingInTheWay } from './support/squeezed.ts';
import { onPages, useBrowser } from './support/visit.ts';
import { inWideFont } from './support/wide-font.ts';

useBrowser();

/** What WCAG 1.4.12 lets readers set, for all that has words. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** A window of 1280 by 1024 pixels, as it is left at each zoom. */
const zoomed = { twice: { width: 640, height: 512 }, fourTimes: { width: 320, height: 256 } };

const looks = [
  'at 400 % zoom',
  'at 400 % zoom with more space in the text',
  'at 200 % zoom with more space in the text',
  'at 200 % zoom',
  'when less motion is asked for',
] as const;

describe('every page', () => {
  let seen: Record<(typeof looks)[number], string[]>[];

  beforeAll(async () => {
    // One visit for all looks: what is set while a page is open counts at once.
    seen = await onPages({ viewport: zoomed.fourTimes, bypassCSP: true }, async (tab, page) => {
      await tab.goto(inject('atRoot') + page.address, { waitUntil: 'load' });
      await inWideFont(tab);
      const close = [
        ...(await tab.evaluate(sideways, true)),
        ...(await tab.evaluate(spoiledText)),
        ...(await tab.evaluate(standingInTheWay)),
      ];
      const still = await tab.evaluate(moving);
      await tab.setViewportSize(zoomed.twice);
      const twice = [...(await tab.evaluate(sideways, true)), ...(await tab.evaluate(standingInTheWay))];
      await tab.addStyleTag({ content: spacing });
      // Tables that scroll only now are left to the browser: Chromium and Firefox let the keyboard into all that scrolls.
      const airyTwice = [...(await tab.evaluate(sideways, false)), ...(await tab.evaluate(spoiledText))];
      await tab.setViewportSize(zoomed.fourTimes);
      const airy = [...(await tab.evaluate(sideways, false)), ...(await tab.evaluate(spoiledText))];
      const all = [close, airy, airyTwice, twice, still];
      return Object.fromEntries(looks.map((look, index) => [look, all[index]!.map((fault) => `${place(page)}: ${fault}.`)])) as Record<
        (typeof looks)[number],
        string[]
      >;
    });
  }, 480_000);

  it('is looked at', () => {
    expect(seen).toHaveLength(sample.length);
  });

  it.each(looks)('reads without loss %s', (look) => {
    expectNone(seen.flatMap((faults) => faults[look]));
  });
});
