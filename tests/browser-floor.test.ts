import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserFloor } from '#config/browser-floor.ts';
import { expectNone } from './support/findings.ts';
import { pages } from './support/pages.ts';
import { newInElement, newInScript, newInStyle, type Lacked } from './support/used-features.ts';

/** What is newer than the floor and may be used, because without it nothing is lost. */
const graceful: Record<string, string> = {
  '<button popovertarget>': 'without popovers the menu stands open on the page (frame/Header.astro)',
  '<button popovertargetaction>': 'as above',
  '[popover]': 'as above; a term keeps its title',
  ':popover-open': 'as above',
  '.showPopover': 'asked for before it is used (glossary/page-explanations.ts)',
  '.hidePopover': 'as above',
  BarcodeDetector: 'without it a decoder of our own is loaded (board/camera.ts)',
  '.getUserMedia': 'it is a member of mediaDevices, which all have, and is asked for',
  '.share': 'the button to share is shown only where it exists; the link can be copied',
  '(scripting)': 'where JavaScript is off, parts that need it stand there idle',
  '.connection': 'asked for: who is sparing with data is known only where the browser says so',
  scheduler: 'asked for; a timer stands in',
  'Intl.Segmenter': 'asked for by Pagefind, and used only for scripts without spaces',
  'Error.captureStackTrace': 'asked for',
  trustedTypes: 'asked for by Lit',
  '[autocapitalize]': 'spares a press of a key on phones',
  'scroll-target-group': 'the list of headings does not mark where the reader is',
  ':target-current': 'as above',
  'scroll-initial-target': 'a long menu begins at its top',
  'animation-timeline': 'the menu at the side has no button to search of its own',
  'animation-range': 'as above',
  'text-wrap': 'headings break a little less evenly',
  'accent-color': 'boxes to tick have the colour of the system',
  'field-sizing': 'a text field scrolls, or grows by script',
  'float: inline-end': 'the button to close the menu stands on the other side',
  'grid-template-rows: subgrid': 'columns begin at different heights',
  'paint-order': 'letters on a line of a drawing have no rim',
  'forced-color-adjust': 'a drawing has the colours of the system',
  'text-size-adjust': 'wanted by phones alone, and the build adds their names for it',
  'print-color-adjust': 'the build adds the older name',
  'cursor: pointer': 'there is no pointer on a phone',
  'cursor: default': 'there is no pointer on a phone',
  resize: 'there is no pointer on a phone',
  ':details-content': 'parts that are closed stay closed on paper, as their summaries say',
  'content-visibility': 'as above',
  '@page': 'paper has the margins of the browser',
  size: 'as above: the reader chooses the paper',
  'break-after: avoid': 'a heading may stand last on a sheet of paper',
  orphans: 'a paragraph may leave a line behind on paper',
  widows: 'as above',
};

/** Words of our own, or of a package, that are also the name of something newer. */
const namesakes = ['.when', '.install', '.controller', '.ready', '.take', '.bytes', '.resize', '.capture'];

const allowed = (feature: string): boolean => feature in graceful || namesakes.includes(feature);

const named = new Map<string, { browsers: string[]; files: Set<string> }>();

function note(file: string, found: Lacked[]): void {
  for (const [feature, browsers] of found) {
    const entry = named.get(feature) ?? { browsers, files: new Set() };
    entry.files.add(file);
    named.set(feature, entry);
  }
}

describe(`what is newer than ${Object.entries(browserFloor)
  .map(([name, version]) => `${name} ${version}`)
  .join(', ')}`, () => {
  beforeAll(() => {
    for (const name of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
      const file = join('dist', name);
      if (name.endsWith('.css')) note(file, newInStyle(readFileSync(file, 'utf8')));
      if (/\.m?js$/.test(name)) note(file, newInScript(readFileSync(file, 'utf8')));
    }
    const seen = new Set<string>();
    for (const { file, tree } of pages) {
      for (const element of selectAll('*', tree)) {
        const { tagName, properties } = element;
        const shape = `${tagName} ${Object.keys(properties).join(' ')}`;
        if (!seen.has(shape))
          note(
            file,
            newInElement(
              tagName,
              Object.keys(properties).map((key) => key.toLowerCase()),
            ),
          );
        seen.add(shape);
        if (tagName !== 'style' && tagName !== 'script') continue;
        const text = toString(element);
        if (seen.has(text) || (tagName === 'script' && !['module', undefined].includes(properties.type))) continue;
        seen.add(text);
        note(file, tagName === 'style' ? newInStyle(text) : newInScript(text));
      }
    }
  });

  it('is used only where its absence takes nothing away', () => {
    expectNone(
      [...named]
        .filter(([feature]) => !allowed(feature))
        .map(([feature, { browsers, files }]) => `${feature} (${browsers.join(', ')}): ${[...files].slice(0, 3).join(', ')}`),
    );
  });

  it('is allowed by no line that nothing needs any more', () => {
    expect([...Object.keys(graceful), ...namesakes].filter((feature) => !named.has(feature))).toEqual([]);
  });
});
