import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stageIds } from '#schemas/fields.ts';
import { library } from '#library/index.ts';
import { copyProject } from '../scripts/lib/project-copy.ts';
import { buildCopy } from './support/build-copy.ts';
import { grown, growContent } from './support/grown-content.ts';
import { adapt } from './support/own-content.ts';
import { word } from './support/words.ts';

/** The new measure is on the page of one of them. */
const stages = stageIds.map((id) => `stages/${id}/index.html`);

/** Where a reader finds what was added. */
const places: Record<keyof typeof grown, string | string[]> = {
  advice: 'tools/heron-rounds/index.html',
  case: 'cases/heron-case/index.html',
  change: 'feed.xml',
  figure: 'reference/figures/index.html',
  gap: 'reference/gaps/index.html',
  initiative: 'reference/initiatives/index.html',
  goneList: 'checklists/storks/index.html',
  list: 'checklists/herons/index.html',
  measure: stages,
  page: 'guide/herons/index.html',
  principle: 'guide/principles/index.html',
  question: 'checklists/partnership/index.html',
  resource: 'reference/resources/index.html',
  reworded: 'my-answers/index.html',
  risk: stages,
  source: 'reference/sources/index.html',
  string: 'checklists/herons/index.html',
  term: 'reference/glossary/index.html',
  tool: 'tools/heron-rounds/index.html',
  voice: 'voices/index.html',
  workshop: 'workshop/index.html',
};

/** A row of the table that a build prints: kind, pages, least, half, most, budget, heaviest page. */
const row = /([a-z][\w ,]*\S) +\d+ +[\d.]+ +[\d.]+ +([\d.]+) +([\d.]+) {2}(\/\S*)$/gm;

let copy: string;
let built: { code: number | null; said: string };
const page = (path: string) => readFileSync(join(copy, 'dist', path, 'index.html'), 'utf8');

// One build for both: neither must be in the way of the other.
beforeAll(async () => {
  copy = copyProject();
  growContent(copy);
  adapt(copy);
  built = await buildCopy(copy);
}, 480_000);
afterAll(() => rmSync(copy, { recursive: true }));

describe('content with one more of each kind', () => {
  it('is built', () => {
    expect(built.code, built.said).toBe(0);
  });

  it.each(Object.entries(places))('shows the new %s', (kind, files) => {
    const texts = [files].flat().map((file) => readFileSync(join(copy, 'dist', file), 'utf8'));
    expect(texts.join('\n')).toContain(grown[kind as keyof typeof grown]);
  });

  it('leads nobody to a list that is no longer asked, and leads on from it', () => {
    for (const offer of ['checklists', 'checklists/herons', 'paper']) expect(page(offer), offer).not.toContain(grown.goneList);
    expect(page('my-answers')).toMatch(/<li data-list="storks"[^>]* hidden/);
    const gone = page('checklists/storks');
    expect(gone).toContain(word('checklist.notAsked'));
    expect(gone).toMatch(/href="[^"]*checklists\/herons\/#hn-q1-b"/);
    expect(gone).not.toContain('<paper-sheet');
  });

  it('stays within the budgets, which leave room for it', () => {
    const rows = [...built.said.matchAll(row)].map(([, kind, most, budget, page]) => ({
      kind,
      most: Number(most),
      budget: Number(budget),
      page,
    }));
    expect(rows.length, built.said).toBeGreaterThan(4);
    expect(rows.filter(({ most, budget }) => most > budget)).toEqual([]);
  });
});

describe('a copy that an institution adapts', () => {
  const { site: ours } = library();

  it('has its own name, logo, colour and contact, and nowhere ours', () => {
    for (const path of ['.', 'checklists/partnership', 'data', 'cases/egret-case', 'my-answers', 'start'])
      expect(page(path)).not.toContain(ours.name);
    for (const file of ['manifest.webmanifest', 'feed.xml', 'llms.txt']) {
      const text = readFileSync(join(copy, 'dist', file), 'utf8');
      expect(text).toContain('Heron House Manual');
      expect(text).not.toContain(ours.name);
    }
    expect(page('herons')).toContain('src="../logo.svg"');
    expect(existsSync(join(copy, 'dist/logo.svg'))).toBe(true);
    expect(page('herons')).toContain('#7a1f1f');
    expect(page('contribute')).toContain('mailto:herons@example.org');
  });

  it('has its own page, list, case and source, with links that edit its own files', () => {
    for (const path of ['.', 'privacy']) expect(page(path), path).toMatch(/<footer[\s\S]*href="[^"]*herons\//);
    expect(page('.')).not.toContain('The case of the herons');
    expect(page('cases')).toContain('The case of the herons');
    expect(page('checklists/heron-list')).toContain('Are the reeds high enough?');
    expect(page('reference/sources')).toContain('A report on herons');
    expect(page('cases/egret-case')).toContain('https://example.org/heron/guide/_edit/main/content/local/cases/egret-case.yaml');
    expect(page('reference/glossary')).toContain('https://example.org/heron/guide/_edit/main/content/glossary.yaml');
    expect(page('suggest')).toContain('data-open="https://example.org/heron/guide/issues/new?');
  });

  it('leaves out of its menu what it hides, and still opens its address', () => {
    expect(page('reference/glossary')).not.toMatch(/<nav[^>]*class="side"[\s\S]*reference\/initiatives[\s\S]*<\/nav>/);
    expect(page('reference/initiatives')).toContain('data-pagefind-ignore="all"');
  });
});
