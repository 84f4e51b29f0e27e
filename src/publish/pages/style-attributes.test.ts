import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parsePage, printPage } from './html-page.ts';
import { hoistStyles } from './style-attributes.ts';

describe('styles of single elements', () => {
  it('become rules in the head, one for all that are the same', () => {
    const page = parsePage(
      '<!doctype html><head></head><p style="--a: 1; --b: var(--c)">x</p><p style="--a:2">y</p><p style="--a: 1; --b: var(--c);">z</p>',
    );
    hoistStyles(page);
    expect(toString(select('style', page)!)).toBe('[data-own="0"]{--a:1;--b:var(--c)}[data-own="1"]{--a:2}');
    expect(printPage(page)).toContain('<p data-own="0">x</p><p data-own="1">y</p><p data-own="0">z</p>');
  });

  it('cost nothing where there are none', () => {
    const page = parsePage('<!doctype html><head></head><p>x</p>');
    hoistStyles(page);
    expect(select('style', page)).toBeUndefined();
  });

  it('may not set what a rule would set less strongly', () => {
    expect(() => hoistStyles(parsePage('<!doctype html><p style="color: red">'))).toThrow('custom properties');
  });
});
