import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { library } from '#library/index.ts';
import { guideAsWork, siteAsWork } from './work.ts';

/** What code hosts and reference managers read of the repository. https://citation-file-format.github.io/ */
const file = parse(readFileSync('CITATION.cff', 'utf8'));

describe('CITATION.cff', () => {
  it('has what version 1.2.0 of the format asks for', () => {
    expect(file).toMatchObject({ 'cff-version': '1.2.0', message: expect.any(String), title: expect.any(String) });
    expect(file.authors.length).toBeGreaterThan(0);
  });

  it('says the same as the site', () => {
    const site = siteAsWork(library());
    expect(file).toMatchObject({
      title: site.title,
      version: JSON.parse(readFileSync('package.json', 'utf8')).version,
    });
    // A writer who adds a change makes an edition; the file names the one that was released last.
    expect(library().changes.map(({ date }) => date)).toContain(file['date-released']);
    expect(file.authors).toEqual([{ name: 'Peer Learning Guide contributors' }]);
    expect(site.authors).toEqual([{ group: 'Peer Learning Guide contributors' }]);
  });

  it('names the guide that the site is an edition of', () => {
    const guide = guideAsWork(library());
    const [reference] = file.references;
    expect(reference).toMatchObject({ title: guide.title, year: Number(guide.date), publisher: { name: guide.publisher } });
    expect(
      reference.authors.map((author: Record<string, string>) => ({ family: author['family-names'], given: author['given-names'] })),
    ).toEqual(guide.authors);
  });
});
