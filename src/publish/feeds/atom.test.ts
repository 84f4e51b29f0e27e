import { describe, expect, it } from 'vitest';
import { JSDOM } from 'jsdom';
import { miniatureLibrary } from '#library/miniature.fixture.ts';
import { atomFeed } from './atom.ts';
import { entryId } from './entry-id.ts';

const relative = (path: string) => `./${path.slice(1)}`;
const read = (text: string) => new JSDOM(text, { contentType: 'application/xml' }).window.document;
const { cases, site } = miniatureLibrary();
const changes = [
  { id: 'more', date: '2027-02-03', title: 'More & <better>', text: 'More.', page: '/tools/' },
  { id: 'first', date: '2026-11-22', title: 'First', text: 'All.', page: '/' },
];

describe('the feed', () => {
  const feed = read(atomFeed({ site, changes, cases }, 'News', relative));
  const entries = [...feed.querySelectorAll('entry')];

  it('has what RFC 4287 asks of a feed and of each entry, once', () => {
    for (const parent of [feed.documentElement, ...entries]) {
      for (const name of ['id', 'title', 'updated'])
        expect([...parent.children].filter(({ localName }) => localName === name)).toHaveLength(1);
      expect(parent.querySelector(':scope > id')!.textContent).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
      expect(parent.querySelector(':scope > updated')!.textContent).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    }
    expect(feed.documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    expect(new Set(entries.map((entry) => entry.querySelector('id')!.textContent)).size).toBe(entries.length);
  });

  it('lists every change and every case, the newest first', () => {
    expect(entries).toHaveLength(changes.length + cases.length);
    expect(entries.slice(0, 2).map((entry) => entry.querySelector('title')!.textContent)).toEqual(['More & <better>', 'First']);
    expect(feed.querySelector('feed > updated')!.textContent).toBe('2027-02-03T00:00:00Z');
  });

  it('lists a case that was added later under the day it was added', () => {
    const late = { ...cases[0]!, added: '2028-01-01' };
    const first = read(atomFeed({ site, changes, cases: [late] }, 'News', relative)).querySelector('entry')!;
    expect(first.querySelector('title')!.textContent).toBe(late.title);
    expect(first.querySelector('link')!.getAttribute('href')).toBe(`./cases/${late.id}/`);
    const short = { ...late, page: 'short' };
    const link = read(atomFeed({ site, changes, cases: [short] }, 'News', relative)).querySelector('entry > link')!;
    expect(link.getAttribute('href')).toBe(`./cases/short/#${late.id}`);
  });

  it('leaves out what the copy hides', () => {
    const hiding = read(atomFeed({ site: { ...site, hide: ['cases', 'tools'] }, changes, cases }, 'News', relative));
    expect([...hiding.querySelectorAll('entry > title')].map(({ textContent }) => textContent)).toEqual(['First']);
  });

  it('keeps the ids when the copy gets an address', () => {
    const there = read(atomFeed({ site, changes, cases }, 'News', (path) => `https://example.org${path}`));
    expect([...there.querySelectorAll('id')].map(({ textContent }) => textContent)).toEqual(
      [...feed.querySelectorAll('id')].map(({ textContent }) => textContent),
    );
    expect(there.querySelector('link[rel=self]')!.getAttribute('href')).toBe('https://example.org/feed.xml');
  });
});

it('never changes an id, or readers would see everything again', () => {
  expect(entryId('change/first-edition')).toBe('urn:uuid:d582a990-aa8e-5dcb-919e-8fb13a7cf132');
});
