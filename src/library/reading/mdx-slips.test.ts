import { describe, expect, it } from 'vitest';
import { mdxSlips } from './mdx-slips.ts';

const inMdx = 'in a page whose name ends with .mdx';
const imports = "import Figure from '#page/Figure';\n";
const slips = (text: string) => mdxSlips(text, imports + text).map(({ line, sentence }) => `${line} ${sentence}`);

describe('slips in MDX', () => {
  it.each([
    ['Groups of <5 people', `1 “<” begins a tag ${inMdx}; write “&lt;5”, or say it in words, such as “under 5”.`],
    ['one\n\na < b', `3 “<” begins a tag ${inMdx}; write “&lt;”, or say it in words, such as “under 5”.`],
    ['x <- y', `1 “<” begins a tag ${inMdx}; write “&lt;-”, or say it in words, such as “under 5”.`],
    ['One<br>two', `1 <br> has to be closed ${inMdx}; write <br />.`],
    ['<img src="a.png" alt="">', `1 <img> has to be closed ${inMdx}; write <img src="a.png" alt="" />.`],
    ['a\n<!-- <5, a note\nof two lines -->\nb', `2 <!-- … --> is no comment ${inMdx}; write {/* … */}.`],
    ['See <https://example.org/a>.', `1 “<” begins a tag ${inMdx}; write the link as [its words](https://example.org/a).`],
    ['Ask <a@example.org>.', `1 “<” begins a tag ${inMdx}; write the link as [its words](mailto:a@example.org).`],
    ['Dear {name},', `1 Braces hold code ${inMdx}; write \\{name\\} if they are only text, or remove them.`],
    ['An open { brace', `1 Braces hold code ${inMdx}; write \\{ brace\\} if they are only text, or remove them.`],
    [
      '<Figur number={3} />',
      "1 <Figur> is not imported; check its spelling, or add this line below the head of the page: import Figur from '#page/Figur';",
    ],
  ])('%s', (text, sentence) => expect(slips(text)).toEqual([sentence]));

  it('are told all at the same time, in the order of their lines', () => {
    expect(slips('{a}\n<5\n<br>\n<!-- x -->').map((slip) => slip[0])).toEqual(['1', '2', '3', '4']);
  });

  it.each([
    ['a component with code in its attributes', "<Figure number={10} of={['a', 'b']} title=\"a > b\" />"],
    ['one over several lines', '<Figure\n  number={10}\n>\n  text\n</Figure>'],
    ['elements', '<p class="x">a<br />b</p> <span>c</span> <></>'],
    ['a comment as MDX has it', '{/* <5 {name} <br> */}'],
    ['code with what was imported', '{Figure.title} and {" "} and {1}'],
    ['escaped braces and signs', 'Write \\{name\\} and \\<5 and &lt;5'],
    ['arrows and quotes', '> a quote -> b, 5 > 4'],
  ])('are not in %s', (_, text) => expect(slips(text)).toEqual([]));
});
