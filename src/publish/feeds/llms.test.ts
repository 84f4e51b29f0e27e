import { describe, expect, it } from 'vitest';
import { llmsText } from './llms.ts';
import type { PageNote } from './page-note.ts';

const note = (path: string, title: string): PageNote => ({ path, title, description: `About ${title}.`, above: '', stage: undefined });
const home = note('/', 'Home');
const pages = [note('/tools/', 'Tools'), home, note('/extra/', 'Extra [new]'), note('/stages/', 'Stages')];
const parts = [
  { name: 'Read', paths: ['/stages/', '/tools/', '/gone/'] },
  { name: 'Empty', paths: [] },
];

describe('llms.txt', () => {
  const text = llmsText('Peer Learning Guide', 'All about it.', home, pages, parts, (path) => path.slice(1));

  it('begins with the name, then what the site gives', () => {
    expect(text.split('\n').slice(0, 5)).toEqual(['# Peer Learning Guide', '', '> About Home.', '', 'All about it.']);
  });

  it('lists the pages in the order of reading, those outside it as optional', () => {
    expect(text.slice(text.indexOf('## '))).toBe(
      '## Read\n\n- [Stages](stages/index.md): About Stages.\n- [Tools](tools/index.md): About Tools.\n\n' +
        '## Optional\n\n- [Extra \\[new\\]](extra/index.md): About Extra [new].\n',
    );
  });

  it('writes whole addresses where the copy has one', () => {
    expect(llmsText('Peer Learning Guide', 'All about it.', home, pages, parts, (path) => `https://example.org${path}`)).toContain(
      '(https://example.org/stages/index.md)',
    );
  });
});
