import { describe, expect, it } from 'vitest';
import { library } from '#library/index.ts';
import { miniatureLibrary } from '#library/miniature.fixture.ts';
import { bibtexForm, risForm, textForm } from './forms.ts';
import { guideAsWork, pageAsWork, siteAsWork } from './work.ts';

const { site } = miniatureLibrary();
const changes = [{ id: 'a', date: '2026-11-22', title: 'A', text: 'B', page: '/' }];
const words = { edition: 'Edition of 2026-11-22', language: 'en' };
const page = pageAsWork({ site, changes }, 'Site visits & study tours', '/tools/site-visits/', 'https://example.org/tools/site-visits/');

describe('a page', () => {
  it('as text', () => {
    expect(textForm(page, words)).toBe(
      'Peer Learning Guide contributors (2026). Site visits & study tours. Peer Learning Guide. Edition of 2026-11-22. https://example.org/tools/site-visits/',
    );
  });

  it('as BibTeX, with the name of the group kept whole', () => {
    expect(bibtexForm(page, words).split('\n')).toEqual([
      '@misc{peer-learning-guide-2026-tools-site-visits,',
      '  author = {{Peer Learning Guide contributors}},',
      '  title = {{Site visits \\& study tours}},',
      '  howpublished = {Peer Learning Guide},',
      '  year = {2026},',
      '  note = {Edition of 2026-11-22},',
      '  url = {https://example.org/tools/site-visits/}',
      '}',
    ]);
  });

  it('as RIS', () => {
    expect(risForm(page).split('\n')).toEqual([
      'TY  - ELEC',
      'AU  - Peer Learning Guide contributors',
      'PY  - 2026',
      'DA  - 2026/11/22',
      'TI  - Site visits & study tours',
      'T2  - Peer Learning Guide',
      'UR  - https://example.org/tools/site-visits/',
      'ER  - ',
    ]);
  });
});

describe('the site', () => {
  it('has no address where it does not know one', () => {
    const whole = siteAsWork({ site, changes });
    expect(textForm(whole, words)).toBe('Peer Learning Guide contributors (2026). Peer Learning Guide. Edition of 2026-11-22.');
    expect(bibtexForm(whole, words)).not.toContain('url');
    expect(risForm(whole)).not.toContain('UR');
  });
});

describe('the guide it is an edition of', () => {
  const guide = guideAsWork(library());

  it('belongs to its authors', () => {
    expect(textForm(guide, { ...words, edition: undefined })).toMatch(
      /^Andrews, Matt and Manning, Nick \(2016\)\. A Guide to Peer-to-Peer Learning: .*\? Effective Institutions Platform \(EIP\)\.$/,
    );
    expect(bibtexForm(guide, { ...words, edition: undefined })).toContain('author = {Andrews, Matt and Manning, Nick}');
    expect(risForm(guide)).toContain('AU  - Andrews, Matt\nAU  - Manning, Nick');
  });
});
