import { describe, expect, it } from 'vitest';
import { parsePage } from '../pages/html-page.ts';
import { markdownOf } from './markdown.ts';

const markdown = (main: string) => markdownOf(parsePage(`<!DOCTYPE html><title>a</title><header><p>Menu</p></header><main>${main}</main>`));

describe('a page as Markdown', () => {
  it.each([
    ['headings, paragraphs and links', '<h1>A</h1><p>See <a href="../b/">b</a>.</p>', '# A\n\nSee [b](../b/).\n'],
    ['lists', '<ul><li>a</li><li>b</li></ul>', '- a\n- b\n'],
    ['tables', '<table><tr><th>a</th></tr><tr><td>b</td></tr></table>', '| a |\n| - |\n| b |\n'],
    ['what custom elements hold', '<answer-list><h2>Q</h2><fieldset><legend>Why?</legend></fieldset></answer-list>', '## Q\n\nWhy?\n'],
    ['what only the style sheet keeps apart', '<p><a href="#a">1.1</a><span>Why?</span></p>', '[1.1](#a) Why?\n'],
    ['what is closed on the page', '<details><summary>More</summary><p>Text</p></details>', 'More\n\nText\n'],
  ])('keeps %s', (_, html, wanted) => expect(markdown(html)).toBe(wanted));

  it.each([
    ['what is hidden', '<p hidden>No</p><p>Yes</p>'],
    ['controls', '<label><input type="radio">Open</label><button>Go</button><p>Yes</p><textarea>a</textarea>'],
    ['drawings', '<svg><text>No</text></svg><p>Yes</p>'],
    ['links of headings to themselves', '<p>Yes</p><a class="sl-anchor-link" href="#yes">Section</a>'],
    ['meanings in the titles of links', '<p title="No">Yes</p>'],
  ])('leaves out %s', (_, html) => expect(markdown(html)).toBe('Yes\n'));

  it('changes nothing in the page, and needs a page with a middle', () => {
    const page = parsePage('<main><p hidden>a</p></main>');
    const before = JSON.stringify(page);
    markdownOf(page);
    expect(JSON.stringify(page)).toBe(before);
    expect(markdownOf(parsePage('<p>a</p>'))).toBeUndefined();
  });
});
