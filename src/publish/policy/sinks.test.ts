import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** What may reach a page. */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(ts|mjs|astro)$/.test(name) && !/\.(test|fixture)\.ts$/.test(name));

const printer = ts.createPrinter({ removeComments: true });

/** Code in one line as the compiler prints it, so that no formatting of the source hides or shows anything. */
function printed(code: string): string {
  const text = printer.printFile(ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true));
  return text.replace(/\s+/g, ' ').replaceAll('"', "'");
}

/** The scripts of a component one by one, and its template with its white space made even. */
function partsOf(component: string): string[] {
  const scripts = /^---\n(.*?)^---$|<script[^>]*>(.*?)<\/script>/gms;
  return [
    ...[...component.matchAll(scripts)].map(([, head, script]) => printed(head ?? script!)),
    component
      .replace(scripts, '')
      .replace(/\s+/g, ' ')
      .replace(/(?<=\{) | (?=\})/g, '')
      .replaceAll('"', "'"),
  ];
}

const texts = files.flatMap((name) => {
  const source = readFileSync(join('src', name), 'utf8');
  return (name.endsWith('.astro') ? partsOf(source) : [printed(source)]).map((text) => ({ name, text }));
});

/** Where something is in the source, as `file: what is there`. */
const found = (pattern: RegExp): string[] =>
  texts.flatMap(({ name, text }) => [...text.matchAll(pattern)].map(([match]) => `${name}: ${match.trim()}`)).sort();

/**
 * In the browser, text becomes HTML nowhere but in Lit's `html` templates, which escape all that is put
 * into them. The list below is all there is apart from them, each with the reason why it is safe.
 */
describe('the source', () => {
  it('turns no text into HTML in the browser', () => {
    const ways =
      /\.(innerHTML|outerHTML)\s*\+?=|insertAdjacentHTML|createContextualFragment|parseFromString|document\.write|srcdoc|setHTML\w*|unsafe(HTML|SVG|Static|MathML)|\.(getHTML|parseHTML)/g;
    expect(found(ways)).toEqual([]);
  });

  it('sets HTML in the build only where it made it itself', () => {
    expect(found(/set:html=\{\w+\}|@html/g)).toEqual([
      // A tree that hast-util-to-html writes and escapes.
      'guide/process-map/ProcessMap.astro: set:html={boxes}',
      'guide/process-map/ProcessMap.astro: set:html={boxes}',
      // Pages of this repository, rendered by Astro, with numbers in place of citations.
      'guide/sources/Referenced.astro: set:html={html}',
      // JSON without any "<".
      'workshop/set/SetLists.astro: set:html={data}',
      'workshop/set/WorkshopNames.astro: set:html={data}',
    ]);
  });

  it('runs no text as script', () => {
    expect(
      found(
        /\beval\(|new Function\b|setTimeout\(['"`]|setInterval\(['"`]|new (Shared)?Worker\(|importScripts\(|createElement\(['"]script/g,
      ),
    ).toEqual([]);
  });

  it('loads no script by a made address', () => {
    expect(found(/\bimport\((?!['"])[^)]{0,60}\)/g).filter((place) => !place.startsWith('publish/pages/'))).toEqual([]);
  });

  it('makes links only from addresses of its own', () => {
    expect(
      found(/\.(href|src|action|formAction)\s*=(?!=)[^;]*|(?<![\w-])(href|src|action|formaction)=\$\{[^}]*\}?/g).filter(
        (place) => !/: href=\$\{[^}]*$/.test(place),
      ),
    ).toEqual([
      // A link of the page; what a reader pasted stands coded behind its `#`.
      "answers/sharing/import-panel.ts: .href = `${link.href.replace(/#.*/, '')}#${encodeURIComponent(text.trim())}`",
      // A mail, or the page of the code host that the build wrote; what a reader typed is coded in it.
      'answers/telling/told-form.ts: .href = address',
      // Behind the `#` of the address, but taken only if it lies in this site.
      'frame/offline/not-kept.ts: .href = asked.href',
      // From the index that the build made.
      'frame/search/result-item.ts: .href = href',
      // A Blob that the page made.
      'kit/files/save-file.ts: .href = address',
      // The page of a list, which the build wrote.
      'plan/screen/health-view.ts: href=${page.partnership.address}',
      // The form for a case, which the build wrote.
      'plan/screen/seen-view.ts: href=${page.tell}',
      // From the page of the board, and a path of the guide that came with it.
      'workshop/board/screen/results-view.ts: href=${root + href}',
      // Pages of the guide, with the packed workshop behind `#`.
      'workshop/desk/share-view.ts: href=${board}',
      'workshop/desk/share-view.ts: href=${links.board}',
      'workshop/desk/share-view.ts: href=${links.participant}',
    ]);
  });

  it('goes to no address but the start of an installed guide, the new one of a page that has moved, the right one of a link and the form for a case, opens no window and sets no cookie', () => {
    expect(found(/location\.(assign|replace)\(|\blocation(\.href)?\s*=(?!=)|window\.open|document\.cookie|cookieStore/g)).toEqual([
      // This site, from the address that the reader opened, with its first `%23` as `#`.
      'frame/parts/MissingAddress.astro: location.replace(',
      // As above, where the mark is behind a parameter.
      'frame/parts/escaped-mark.inline.ts: location.replace(',
      // The form for a case, from a link that the build writes.
      'plan/screen/tell-seen.ts: location.assign(',
      // A page of this site, from a link that the build writes, with what follows the address that the reader opened.
      'site/routes/redirect.ts: location.replace(',
      // Two pages of this site, from `data-root` of the page, which the build writes.
      'site/routes/start.ts: location.replace(',
    ]);
  });
});
