import { describe, expect, it } from 'vitest';
import { parsePage, printPage } from '../pages/html-page.ts';
import { writeWeight } from './weight-note.ts';

const noted = (language: string, body: string): string => {
  const page = parsePage(`<!doctype html><html lang="${language}"><body>${body}</body></html>`);
  writeWeight(page, { page: 12_345, guide: 1_423_000 });
  return printPage(page);
};

describe('the weight in a page', () => {
  it('stands in its sentence', () =>
    expect(noted('en', '<p data-weight>{{page}} kB · {{guide}} MB</p>')).toContain('<p>12.3 kB · 1.42 MB</p>'));
  it('follows the language', () => expect(noted('fr', '<p data-weight>{{page}} ko</p>')).toContain('<p>12,3 ko</p>'));
  it('may not be missing', () => expect(() => noted('en', '<p>a</p>')).toThrow('0 sentences'));
});
