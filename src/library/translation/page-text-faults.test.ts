import { describe, expect, it } from 'vitest';
import { faultOfPageText } from './page-text-faults.ts';

describe('a translated text of a page', () => {
  it.each([
    ['heading', 'Fill it in', '## Preencher', 'begins with "##", which the page has already'],
    ['paragraph', 'One', '> Um', 'begins with ">"'],
    ['paragraph', 'One. Two.', 'Um.\\n\\nDois.', 'has "\\n" written out'],
    ['tableCell', 'Answered', 'Respondida | feita', 'has "|" in it, which ends a cell'],
    ['head.title', 'Work on paper', 'Em **papel**', 'has Markdown in it'],
    ['head.description', 'Print it.', 'Imprima&nbsp;já.', 'has a code of HTML in it'],
    ['paragraph', '[Stages](/stages/)', '[Fases] (/stages/)', 'has a gap between the "]" and the "(" of a link'],
    ['paragraph', '[Stages](/stages/)', '[Fases]\u200B(/stages/)', 'has a gap between the "]" and the "(" of a link'],
    ['paragraph', '[Stages](/stages/)', 'Fases', 'lacks the address of a link “/stages/”'],
  ])('is refused as %s: %s, %s', (kind, english, text, fault) => {
    expect(faultOfPageText({ kind, english }, text)).toContain(fault);
  });

  it.each([
    ['tableCell', 'Answered', 'Respondida \\| feita'],
    ['heading', 'Number one', 'N.º 1 # um'],
    ['head.title', 'R&D', 'I&D: 2 * 3'],
  ])('may be as %s: %s, %s', (kind, english, text) => expect(faultOfPageText({ kind, english }, text)).toBeUndefined());
});
