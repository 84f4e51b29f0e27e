import { describe, expect, it } from 'vitest';
import { miniatureLibrary } from '#library/miniature.fixture.ts';
import { numbered, referenceHref } from './references.ts';

const { sources } = miniatureLibrary();
const mark = (text: string) => `<a class="citation" href="${referenceHref(text)}">${text}</a>`;
const run = (texts: string[], drawnOn: string[] = []) => {
  const { html, list } = numbered(texts.map(mark).join(' '), drawnOn, sources);
  return {
    numbers: [...html.matchAll(/href="#ref-(\d+)">(\d+)</g)].map(([, id, shown]) => [Number(id), Number(shown)]),
    list: list.map(({ source, references }) => [source.tag, ...references.map(({ number, place }) => `${number ?? '-'} ${place}`)]),
  };
};

describe('the references of a page', () => {
  it('have one number for each place, which leads to the list', () => {
    expect(run(['guide §1', 'guide §2', 'guide §1']).numbers).toEqual([
      [1, 1],
      [2, 2],
      [1, 1],
    ]);
  });
  it('rise through a list that has each source once', () => {
    const { numbers, list } = run(['guide §1', 'EIP web 1', 'guide §2']);
    expect(numbers.map(([id]) => id)).toEqual([1, 3, 2]);
    expect(list).toEqual([
      ['guide', '1 §1', '2 §2'],
      ['EIP web 1', '3 '],
    ]);
  });
  it('are followed by what the page draws on without pointing to it', () => {
    expect(run(['guide §1'], ['EIP web 1', 'guide', 'guide §1', 'guide §9']).list).toEqual([['guide', '1 §1', '- §9'], ['EIP web 1']]);
  });
  it('leave other links alone', () => {
    const link = '<a href="#top">guide §1</a>';
    expect(numbered(link, [], sources)).toEqual({ html: link, list: [] });
  });
  it('must name a source', () => expect(() => run(['gossip'])).toThrow('gossip'));
});
