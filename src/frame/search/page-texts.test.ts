import { describe, expect, it } from 'vitest';
import { pageAsSearched, recordAsSearched } from './page-texts.ts';

const read = (html: string, language = 'fr') => pageAsSearched(`<body>${html}</body>`, language).slice(6, -7);
const joint = '\u2060 ';

describe('a page as the index reads it', () => {
  it.each([
    ['in a text', '<p>l’an</p>', `<p>l’${joint}an</p>`],
    ['written as a reference', '<p>l&#39;an</p>', `<p>l'${joint}an</p>`],
    ['before a link', '<p>l’<a href="/an/">an</a></p>', `<p>l’${joint}<a href="/an/">an</a></p>`],
    ['at the end of a paragraph', '<p>‘oui’</p><p>an</p>', '<p>‘oui’</p><p>an</p>'],
  ])('has words parted at an apostrophe %s', (_, html, expected) => expect(read(html)).toBe(expected));

  it('keeps what is no text', () => {
    const html = '<h2 id="what-it-does">a</h2><meta name="kind" content="l’an" data-pagefind-filter="kind[content]">';
    expect(read(html, 'fr')).toBe(html);
    expect(read(html, 'pt')).toBe(html);
  });

  it('is read in the notes of its head too', () => {
    const html = '<meta name="description" content="l’an" data-pagefind-meta="description[content]">';
    expect(read(html)).toBe(html.replace('l’an', `l’${joint}an`));
  });

  it('knows a plural by the whole word, wherever a link begins', () => {
    expect(read('<p>ações</p><p>as ações<b>inho</b></p>', 'pt')).toBe(`<p>ação\u2061</p><p>as ações<b>inho</b></p>`);
  });

  it('is left alone in English', () => expect(read('<p>the learner&#39;s l’an</p>', 'en')).toBe('<p>the learner&#39;s l’an</p>'));
});

it('a record is read in its text and in all that is noted with it', () => {
  const record = { url: '/fr/a/', language: 'fr', content: 'l’an', meta: { entry: 'd’or' }, filters: { kind: ['l’an'] } };
  expect(recordAsSearched(record)).toEqual({ ...record, content: `l’${joint}an`, meta: { entry: `d’${joint}or` } });
});
