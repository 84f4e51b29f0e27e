import { describe, expect, it } from 'vitest';
import { parsePage, printPage } from '../pages/html-page.ts';
import { gatherStyle } from './page-style.ts';

const sheets: Record<string, string> = {
  'all.css': 'p{color:red}table{color:red}',
  'paper.css': 'p{color:#000}',
  'picture.css': 'p{background:url(a.png)}',
};
const head =
  '<link rel="stylesheet" href="../_astro/paper.css" media="print"><link rel="icon" href="a.svg"><link rel="stylesheet" href="../_astro/all.css"><style>p{margin:0}</style>';

describe('the style of a page', () => {
  it('is in one place, in the order in which it came', () => {
    const page = parsePage(`<!doctype html><html><head>${head}</head><body><p>a</p></body></html>`);
    gatherStyle(page, new Set(), (name) => sheets[name]!);
    expect(printPage(page)).toBe(
      '<!DOCTYPE html><html><head><link rel="icon" href="a.svg"><style>@media print{p{color:#000}}p{color:red;margin:0}</style></head><body><p>a</p></body></html>',
    );
  });

  it('may not name files', () => {
    const page = parsePage('<!doctype html><head><link rel="stylesheet" href="/_astro/picture.css"></head>');
    expect(() => gatherStyle(page, new Set(), (name) => sheets[name]!)).toThrow('data:');
  });
});
