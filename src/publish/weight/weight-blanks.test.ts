import { describe, expect, it } from 'vitest';
import { parsePage, printPage } from '../pages/html-page.ts';
import { fillBlanks, leaveBlanks } from './weight-blanks.ts';

const filled = (language: string, body: string): string => {
  const page = parsePage(`<!doctype html><html lang="${language}"><body>${body}</body></html>`);
  leaveBlanks(page);
  return fillBlanks(printPage(page), page, { page: 12_345, guide: 1_423_000 });
};

describe('the weight in a page', () => {
  it('appears in its sentence', () =>
    expect(filled('en', '<p data-weight>{{page}} kB · {{guide}} MB</p>')).toContain('<p>12.3 kB · 1.42 MB</p>'));
  it('leaves other sentences with such a place alone', () =>
    expect(filled('en', '<p data-weight>{{page}}</p><p data-words="{{page}} of 3">{{page}}</p>')).toContain(
      '<p data-words="{{page}} of 3">{{page}}</p>',
    ));
  it('follows the language', () => expect(filled('fr', '<p data-weight>{{page}} ko</p>')).toContain('<p>12,3 ko</p>'));
  it('is also said where a copy can be kept', () =>
    expect(filled('en', '<p data-weight></p><button>Keep<span data-kept-weight></span></button>')).toContain(
      '<span data-kept-weight> (1.4 MB)</span>',
    ));
  it('may not be missing', () => expect(() => filled('en', '<p>a</p>')).toThrow('0 sentences'));
});
