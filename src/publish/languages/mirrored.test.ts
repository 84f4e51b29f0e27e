import { describe, expect, it } from 'vitest';
import { parsePage, printPage } from '../pages/html-page.ts';
import { mirrorDrawings } from './mirrored.ts';

const mirrored = (body: string) => {
  const page = parsePage(`<!DOCTYPE html><html dir="rtl"><head></head><body>${body}</body></html>`);
  mirrorDrawings(page);
  return /<body>([\s\S]*)<\/body>/.exec(printPage(page))![1];
};

describe('a drawing on a page that is read from right to left', () => {
  it('is mirrored within its frame, and its name is left alone', () => {
    expect(mirrored('<svg class="diagram-drawing" viewBox="0 0 100 50"><title id="a">A</title><rect x="10" width="20"></rect></svg>')).toBe(
      '<svg class="diagram-drawing" viewBox="0 0 100 50" direction="ltr"><title id="a">A</title><g transform="matrix(-1 0 0 1 100 0)"><rect x="10" width="20"></rect></g></svg>',
    );
  });

  it('keeps its letters, at the mirrored places', () => {
    const html = mirrored(
      '<svg class="hour-glass" viewBox="-180 0 360 640"><text x="62" text-anchor="middle">3</text><text y="1"><tspan x="88">أ</tspan></text></svg>',
    );
    expect(html).toContain('<g transform="matrix(-1 0 0 1 0 0)">');
    expect(html).toContain('<text x="62" text-anchor="middle" transform="matrix(-1 0 0 1 124 0)" unicode-bidi="plaintext">3</text>');
    expect(html).toContain('<text y="1" transform="matrix(-1 0 0 1 176 0)" unicode-bidi="plaintext" text-anchor="end">');
  });

  it('is on a page whose style knows the direction', () => {
    const page = parsePage('<!DOCTYPE html><html class="a"><head></head><body></body></html>');
    mirrorDrawings(page);
    expect(printPage(page)).toContain('<html class="a from-right">');
  });

  it('is one that has an order: others stay as they are', () => {
    const mark = '<svg class="mark" viewBox="0 0 1 1"><path d="M0 0"></path></svg>';
    expect(mirrored(mark)).toBe(mark);
  });
});
