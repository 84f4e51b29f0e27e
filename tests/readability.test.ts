import type { Element, ElementContent } from 'hast';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, it } from 'vitest';
import { expectNone } from './support/findings.ts';
import { addressed, all, place, type BuiltPage } from './support/pages.ts';

/** The school grade that no page may pass. Aim at 9 for summaries and questions, 11 for explanation. */
const highest = 12;
/** Below this many words a grade says more about chance than about the writing. */
const fewest = 60;

const prose = new Set(['p', 'li', 'dd', 'blockquote', 'legend', 'figcaption', 'summary']);
/** Names, numbers, code and the words of the interface are not sentences that we write. */
const skipped = new Set([
  'table',
  'pre',
  'code',
  'svg',
  'nav',
  'button',
  'label',
  'footer',
  'script',
  'style',
  'noscript',
  'select',
  'textarea',
  'dt',
]);

const classes = ({ properties }: Element): string[] => (Array.isArray(properties.className) ? properties.className.map(String) : []);

const isSkipped = (element: Element): boolean =>
  skipped.has(element.tagName) ||
  element.properties.hidden === true ||
  classes(element).some((name) => name === 'citation' || name === 'sr-only');

/** The blocks of running text in an element; a block inside a block counts by itself. */
function blocks(element: Element): string[] {
  const own: string[] = [];
  const inner: string[] = [];
  const walk = (children: ElementContent[]) => {
    for (const child of children) {
      if (child.type === 'text') own.push(child.value);
      else if (child.type === 'element' && !isSkipped(child)) {
        if (prose.has(child.tagName)) inner.push(...blocks(child));
        else walk(child.children);
      }
    }
  };
  walk(element.children);
  const text = own.join('').replace(/\s+/g, ' ').trim();
  // Entries of lists of names, and labels, do not end like sentences.
  return prose.has(element.tagName) && /[.?!:][”’")\]]*$/.test(text) ? [text, ...inner] : inner;
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

function grade(page: BuiltPage) {
  const text = all(page, 'main').flatMap(blocks);
  const parts = text.flatMap((block) => [...sentences.segment(block)].map(({ segment }) => segment));
  const spoken = parts.flatMap((part) => [...words.segment(part)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment));
  const syllables = spoken.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const hardest = [...parts].sort((a, b) => b.length - a.length)[0]?.trim() ?? '';
  return {
    page,
    words: spoken.length,
    hardest,
    grade: fleschKincaid({ sentence: parts.length, word: spoken.length, syllable: syllables }),
  };
}

describe('readability', () => {
  it(`stays at or below grade ${highest} on every page`, () => {
    const grades = addressed
      .map(grade)
      .filter(({ words: count }) => count >= fewest)
      .sort((a, b) => b.grade - a.grade);
    const rows = grades.map(
      ({ page, grade: value, words: count }) => `${value.toFixed(1).padStart(5)} ${String(count).padStart(6)}  ${page.address}`,
    );
    console.log(['Grade  Words  Page', ...rows].join('\n'));
    expectNone(
      grades
        .filter(({ grade: value }) => value > highest)
        .map(
          ({ page, grade: value, hardest }) =>
            `${place(page, hardest.slice(0, 40))}: grade ${value.toFixed(1)}. Shorten its longest sentence first: "${hardest.slice(0, 160)}"`,
        ),
    );
  });
});
