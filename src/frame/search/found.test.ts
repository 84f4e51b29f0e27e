import { describe, expect, it } from 'vitest';
import { foundFrom } from './found.ts';
import type { PagefindRecord } from './pagefind/record.ts';

const page: PagefindRecord = {
  url: '/a/tools/site-visits/',
  meta: { title: 'Site visits', description: 'See how others do it.', synonyms: 'study visit, study tour', aliases: 'delegation' },
  filters: { kind: ['Tool'], stage: ['1 Foundation', '2 Sustained contact'] },
  content: 'Go and see it.',
  excerpt: 'Go and <mark>see</mark> it.',
  sub_results: [],
};
const section = (url: string) => ({ title: url, url, excerpt: 'x' });

describe('a page that was found', () => {
  it('shows where the words stand, and kind and stages', () => {
    expect(foundFrom(page, 'see')).toEqual({
      url: '/a/tools/site-visits/',
      title: 'Site visits',
      labels: ['Tool', '1 Foundation', '2 Sustained contact'],
      text: 'Go and <mark>see</mark> it.',
      also: [],
      sections: [],
    });
  });

  it.each([
    ['by another word', 'Site visits. Go and see it.', 'study visit', ['study visit']],
    ['by its title alone', '<mark>Site</mark> <mark>visits.</mark> Go and see it.', 'site visits', []],
  ])('%s says what it gives', (_, excerpt, term, also) => {
    expect(foundFrom({ ...page, excerpt }, term)).toMatchObject({ text: 'See how others do it.', also });
  });

  it('closes the gap that a citation left', () => {
    expect(foundFrom({ ...page, excerpt: 'Go and <mark>see</mark> . Then, as it is , tell .' }, 'see').text).toBe(
      'Go and <mark>see</mark>. Then, as it is, tell.',
    );
  });

  it('says what it gives where the words are shown with their section', () => {
    const sub_results = [{ title: 'How', url: '/a/#how', excerpt: page.excerpt }];
    expect(foundFrom({ ...page, sub_results }, 'see')).toMatchObject({ text: 'See how others do it.', sections: [{ text: page.excerpt }] });
  });

  it('does not list stages where it bears on nearly all', () => {
    const filters = { kind: ['Guide'], stage: ['0', '1', '2', '3'] };
    expect(foundFrom({ ...page, filters }, 'see').labels).toEqual(['Guide']);
  });

  it('leads to its sections, three at most, and not to itself', () => {
    const sub_results = ['/a/', '/a/#_top', '/a/#b', '/a/#c', '/a/#d', '/a/#e'].map(section);
    expect(foundFrom({ ...page, sub_results }, 'x').sections.map(({ url }) => url)).toEqual(['/a/#b', '/a/#c', '/a/#d']);
  });
});

it('a question that was found stands with its group', () => {
  const record = { ...page, url: '/checklists/a/#q', meta: { question: 'Who?', group: 'Which people?' }, filters: { kind: ['Question'] } };
  expect(foundFrom(record, 'who')).toEqual({
    url: '/checklists/a/#q',
    title: 'Who?',
    labels: ['Question'],
    text: 'Which people?',
    also: [],
    sections: [],
  });
});

it('a term that was found says what it means', () => {
  const record = { ...page, url: '/glossary/#a', meta: { entry: 'Trust', about: 'To rely.' }, filters: { kind: ['Term'] } };
  expect(foundFrom(record, 'trust')).toMatchObject({ url: '/glossary/#a', title: 'Trust', labels: ['Term'], text: 'To rely.' });
});
