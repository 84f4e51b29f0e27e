import { describe, expect, it } from 'vitest';
import { parsePage, printPage } from './html-page.ts';
import { trimPage } from './trimming.ts';

function trimmed(html: string): string {
  const page = parsePage(`<!doctype html>${html}`);
  trimPage(page);
  return printPage(page);
}

describe('what is trimmed', () => {
  it.each([
    ['the theme', '<html lang="en" data-theme="dark">', '<html lang="en"><head></head><body></body></html>'],
    [
      'generators',
      '<html><head><meta name="generator" content="A"><meta name="generator" content="B"><meta name="robots" content="all">',
      '<html><head><meta name="robots" content="all"></head><body></body></html>',
    ],
    [
      'what goes with a picture for previews, where there is none',
      '<html><head><meta property="og:title" content="A"><meta property="og:type" content="article"><meta name="twitter:card" content="b">',
      '<html><head><meta property="og:title" content="A"></head><body></body></html>',
    ],
    [
      'comments',
      '<html><body><p>a<!-- b --> c</p><template><!-- d -->e</template>',
      '<html><head></head><body><p>a c</p><template>e</template></body></html>',
    ],
    [
      'what only the index of the search asks for',
      '<html><body><p data-pagefind-ignore>a</p><p data-pagefind-meta="b" data-page="c">d</p>',
      '<html><head></head><body><p>a</p><p data-page="c">d</p></body></html>',
    ],
    [
      'the spaces before the lines of a script',
      '<html><body><script>\n  {\n    a();\n  }\n</script>',
      '<html><head></head><body><script>\n{\na();\n}\n</script></body></html>',
    ],
    [
      'empty classes',
      '<html><body><p class="">a</p><p class="b">c</p>',
      '<html><head></head><body><p>a</p><p class="b">c</p></body></html>',
    ],
    [
      'nothing of a preview that has a picture',
      '<html><head><meta property="og:image" content="a"><meta property="og:type" content="article"></head><body></body></html>',
      '<html><head><meta property="og:image" content="a"><meta property="og:type" content="article"></head><body></body></html>',
    ],
    [
      'nothing else',
      '<html><body data-theme="x"><p id="" title="">a</p>',
      '<html><head></head><body data-theme="x"><p id title>a</p></body></html>',
    ],
  ])('%s', (_, html, expected) => expect(trimmed(html)).toBe(`<!DOCTYPE html>${expected}`));
});
