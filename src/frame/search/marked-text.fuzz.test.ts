import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { hostileText } from '#kit/fuzz/hostile.fixture.ts';
import { thirdOfRuns } from '#kit/fuzz/runs.fixture.ts';
import { foundFrom } from './found.ts';
import { markedNodes } from './marked-text.ts';

const { window } = new JSDOM('<!doctype html><p>');

describe('what the search shows', () => {
  it('is text and marks and nothing else, whatever the index or the reader says', () => {
    vi.stubGlobal('document', window.document);
    vi.stubGlobal('Text', window.document.defaultView!.Text);
    const excerpt = fc
      .array(fc.oneof(hostileText, fc.constantFrom('<mark>', '</mark>', '&lt;', '<mark>a</mark>')), { maxLength: 6 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(excerpt, hostileText, hostileText, (text, title, term) => {
        const found = foundFrom(
          {
            url: '/a/',
            meta: { title, synonyms: title, aliases: term },
            filters: {},
            content: '',
            excerpt: text,
            sub_results: [{ title, url: '/a/#b', excerpt: text }],
          },
          term,
        );
        const box = window.document.createElement('p');
        box.append(...markedNodes(found.text), ...found.sections.flatMap((section) => markedNodes(section.text)));
        for (const element of box.querySelectorAll('*')) expect([element.localName, element.attributes.length]).toEqual(['mark', 0]);
      }),
      thirdOfRuns(1_000),
    );
  });
});
