import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stageIds } from '#schemas/fields.ts';
import { grown, growContent } from './support/grown-content.ts';
import { copyProject } from '../scripts/lib/project-copy.ts';
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

describe('content with one more of each kind', () => {
  let copy: string;
  let built: { code: number | null; said: string };

  beforeAll(async () => {
    copy = copyProject();
    growContent(copy);
    built = await build(copy);
  }, 480_000);
  afterAll(() => rmSync(copy, { recursive: true }));

  it('is built', () => {
    expect(built.code, built.said).toBe(0);
  });

  it.each(Object.entries(places))('shows the new %s', (kind, files) => {
    const texts = [files].flat().map((file) => readFileSync(join(copy, 'dist', file), 'utf8'));
    expect(texts.join('\n')).toContain(grown[kind as keyof typeof grown]);
  });

  it('leads nobody to a list that is no longer asked, and leads on from it', () => {
    const page = (file: string) => readFileSync(join(copy, 'dist', file, 'index.html'), 'utf8');
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

/** Builds the site of a copy, while other tests run, so this process must not be blocked by it. */
function build(folder: string): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    // Without what Vitest sets for itself, which Astro and Vite would take for a test run of theirs.
    env: { PATH: process.env['PATH'], NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((done) => child.on('exit', (code) => done({ code, said })));
}
