import { describe, it } from 'vitest';
import { all, pages, place, textOf } from './support/pages.ts';
import { expectNone } from './support/findings.ts';

describe('every page', () => {
  it('has a title that no other page has', () => {
    const seen = new Map<string, string>();
    expectNone(
      pages.flatMap((page) => {
        const title = all(page, 'head > title').map(textOf).join();
        const earlier = seen.get(title);
        seen.set(title, page.address);
        if (!title) return `${place(page)}: there is no title.`;
        return earlier ? `${place(page, title.split(' | ')[0])}: "${title}" is also the title of ${earlier}.` : [];
      }),
    );
  });

  it('has exactly one h1, and headings that skip no level', () => {
    expectNone(
      pages.flatMap((page) => {
        const headings = all(page, 'main :is(h1, h2, h3, h4, h5, h6)');
        const first = headings.filter(({ tagName }) => tagName === 'h1').length;
        const jumps = headings.flatMap((heading, index) => {
          const level = Number(heading.tagName[1]);
          const before = Number(headings[index - 1]?.tagName[1] ?? 0);
          return level > before + 1
            ? `${place(page, textOf(heading))}: "${textOf(heading)}" is an h${level} behind ${before ? `an h${before}` : 'nothing'}.`
            : [];
        });
        return first === 1 ? jumps : [`${place(page)}: there are ${first} h1.`, ...jumps];
      }),
    );
  });

  it('says its language', () => {
    expectNone(pages.filter((page) => all(page, 'html[lang]').length === 0).map((page) => `${place(page)}: html has no lang.`));
  });

  it('says what the reader gets, and no two say the same', () => {
    const seen = new Map<string, string>();
    expectNone(
      pages.flatMap((page) => {
        const description = String(all(page, 'meta[name=description]')[0]?.properties.content ?? '').trim();
        const earlier = seen.get(description);
        seen.set(description, page.address);
        if (page.address === '/404.html') return [];
        if (!description) return `${place(page)}: there is no description.`;
        return earlier ? `${place(page, 'description:')}: its description is also that of ${earlier}.` : [];
      }),
    );
  });
});
