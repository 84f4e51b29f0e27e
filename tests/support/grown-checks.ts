import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { stageIds } from '#schemas/fields.ts';
import { library } from '#library/index.ts';
import { grown } from './grown-content.ts';
import { codes, type GrownSite } from './grown-site.ts';
import { word } from './words.ts';

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
const others = 'in other languages';

/** What the choice of a language weighs on a page, in kB: the budgets of English pages are those of a site in English alone. */
const choiceOn = (html: string): number =>
  (gzipSync(html).length - gzipSync(html.replace(/<nav class="language-fold".*?<\/nav>/s, '')).length) / 1000;

/** Tests of the English pages of the copy: what was added to its content, and what an institution has set. */
export function checkGrownContent(site: () => GrownSite): void {
  const page = (address: string) => site().at.get(address)!.html;
  const file = (name: string) => readFileSync(join(site().copy, 'dist', name), 'utf8');

  describe('content with one more of each kind', () => {
    it.each(Object.entries(places))('shows the new %s', (kind, files) => {
      expect([files].flat().map(file).join('\n')).toContain(grown[kind as keyof typeof grown]);
    });

    it('shows a picture in every language, sized and beside the English page alone', () => {
      const pictures = ['', ...codes].map(
        (code) => /<img[^>]*>/.exec(page(`${code && `/${code}`}/guide/herons/`).split('<h1')[1]!)?.[0] ?? '',
      );
      for (const picture of pictures)
        expect(picture).toMatch(/(?=.* src="[^"]*_astro\/reeds\.[^"]*")(?=.* width="\d+")(?=.* height="\d+")/);
    });

    it('leads nobody to a list that is no longer asked, and leads on from it', () => {
      for (const offer of ['/checklists/', '/checklists/herons/', '/paper/']) expect(page(offer), offer).not.toContain(grown.goneList);
      expect(page('/my-answers/')).toMatch(/<li data-list="storks"[^>]* hidden/);
      const gone = page('/checklists/storks/');
      expect(gone).toContain(word('checklist.notAsked'));
      expect(gone).toMatch(/href="[^"]*checklists\/herons\/#hn-q1-b"/);
      expect(gone).not.toContain('<paper-sheet');
    });

    it('stays within the budgets, which leave room for it, in English and in other languages', () => {
      const rows = [...site().said.matchAll(row)].map(([, kind, most, budget, heaviest]) => {
        const choice = kind === others ? 0 : choiceOn(page(heaviest!));
        return { kind, most: Number(most) - choice, budget: Number(budget), heaviest };
      });
      expect(rows.filter(({ kind }) => kind === others).length, site().said).toBeGreaterThan(8);
      expect(rows.filter(({ kind }) => kind !== others).length, site().said).toBeGreaterThan(8);
      expect(rows.filter(({ most, budget }) => most > budget)).toEqual([]);
    });
  });

  describe('a copy that an institution adapts', () => {
    const { site: ours } = library();

    it('has its own name, logo, colour and contact, and nowhere ours', () => {
      for (const address of ['/', '/checklists/partnership/', '/data/', '/cases/egret-case/', '/my-answers/'])
        expect(page(address)).not.toContain(ours.name);
      expect(file('start/index.html')).not.toContain(ours.name);
      for (const name of ['manifest.webmanifest', 'feed.xml', 'llms.txt']) {
        const text = file(name);
        expect(text).toContain('Heron House Manual');
        expect(text).not.toContain(ours.name);
      }
      expect(page('/herons/')).toContain('src="../logo.svg"');
      expect(existsSync(join(site().copy, 'dist/logo.svg'))).toBe(true);
      expect(page('/herons/')).toContain('#7a1f1f');
      expect(page('/contribute/')).toContain('mailto:herons@example.org');
    });

    it('has its own page, list, case and source, with links that edit its own files', () => {
      for (const address of ['/', '/privacy/']) expect(page(address), address).toMatch(/<footer[\s\S]*href="[^"]*herons\//);
      expect(page('/')).not.toContain('The case of the herons');
      expect(page('/cases/')).toContain('The case of the herons');
      expect(page('/checklists/heron-list/')).toContain('Are the reeds high enough?');
      expect(page('/reference/sources/')).toContain('A report on herons');
      expect(page('/cases/egret-case/')).toContain('https://example.org/heron/guide/_edit/main/content/local/cases/egret-case.yaml');
      expect(page('/reference/glossary/')).toContain('https://example.org/heron/guide/_edit/main/content/glossary.yaml');
      expect(page('/suggest/')).toContain('data-open="https://example.org/heron/guide/issues/new?');
    });

    it('leaves out of its menu what it hides, and still opens its address', () => {
      expect(page('/reference/glossary/')).not.toMatch(/<nav[^>]*class="side"[\s\S]*reference\/initiatives[\s\S]*<\/nav>/);
      expect(page('/reference/initiatives/')).toContain('data-pagefind-ignore="all"');
    });
  });
}
