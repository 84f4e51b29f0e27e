import { describe, expect, it } from 'vitest';
import { library } from '#library/index.ts';
import { withContent } from '#library/miniature.fixture.ts';
import { checkOrder, checkPlaces } from './order-check.ts';

const known = library();
const without = (path: string) => ({ ...known, addresses: known.addresses.filter((one) => one !== path) });

describe('the reading order', () => {
  it('has every page, and no other', () => {
    expect(() => checkOrder(process.cwd(), known)).not.toThrow();
    expect(() => checkPlaces(process.cwd(), known)).not.toThrow();
  });

  it('is compared with the pages that there are', () => {
    expect(() => checkOrder(process.cwd(), without('/privacy/'))).toThrow(
      /src\/site\/reading-order\.ts:\d+ {2}There is no page "privacy" any more/,
    );
    withContent({ 'content/docs/guide/herons.md': '' }, (root) => {
      const more = { ...known, addresses: [...known.addresses, '/guide/herons/'] };
      expect(() => checkPlaces(root, more)).toThrow(/content\/docs\/guide\/herons\.md:1 {2}No menu leads to this page/);
    });
    const hidden = { ...known, site: { ...known.site, hide: ['cases' as const] } };
    expect(() => checkOrder(process.cwd(), hidden)).not.toThrow();
  });
});
