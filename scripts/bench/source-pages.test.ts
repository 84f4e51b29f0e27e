import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copiesOf, sourcePage, writeSourcePages } from './source-pages.ts';

describe('a page as peers get it', () => {
  it('has its title by itself, without what is above', () => {
    expect(sourcePage('stages/a', 'Stage 2\n\n# How *not* to \\[rush\\]\n\nText.\n')).toEqual({
      path: 'stages/a',
      title: 'How not to [rush]',
      body: 'Text.\n',
    });
  });

  it('draws the diagrams and leaves other fences alone', () => {
    const { body } = sourcePage('a', '# T\n\n```\nflowchart TD\n  a --> b\n```\n\n```\nflow of words\n```\n');
    expect(body).toBe('```mermaid\nflowchart TD\n  a --> b\n```\n\n```\nflow of words\n```\n');
  });

  it('is copied under names and titles of its own', () => {
    const models = [sourcePage('a', '# A\n\nOne.'), sourcePage('b', '# B\n\nTwo.')];
    const copies = copiesOf(models, 5);
    expect(new Set(copies.map(({ path, title }) => path + title)).size).toBe(5);
    expect(copies[4]).toEqual({ path: 'copies/page-5', title: 'A 5', body: 'One.' });
  });

  it('is written with its title where the generator wants it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pages-'));
    try {
      const page = { path: 'a/b', title: 'Say "yes": when', body: 'Text.' };
      writeSourcePages([page], folder, true);
      expect(readFileSync(join(folder, 'a/b/index.md'), 'utf8')).toBe(
        '---\ntitle: "Say \\"yes\\": when"\n---\n\n# Say "yes": when\n\nText.',
      );
      writeSourcePages([page], folder, false);
      expect(readFileSync(join(folder, 'a/b/index.md'), 'utf8')).not.toContain('# Say');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
