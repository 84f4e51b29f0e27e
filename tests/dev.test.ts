import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDev, type StartedDev } from './support/dev-server.ts';
import { freeNumbers } from './support/free-numbers.ts';
import { grown, growContent } from './support/grown-content.ts';
import { useBrowser, useOnePage } from './support/visit.ts';
import { copyProject } from '../scripts/lib/project-copy.ts';

// The tests follow one writer through a day: each finds the content as the one before left it, which is without a mistake.
// What is looked at comes from a browser that is never told to reload.
describe('npm run dev', () => {
  useBrowser();
  const list = 'checklists/herons.yaml';
  const page = 'docs/guide/herons.md';
  const mdx = 'docs/guide/ponds.mdx';
  const strings = 'i18n/en.yaml';
  const settings = 'site.yaml';
  const fence = (text: string) => `\n\`\`\`mermaid\nflowchart TD\n  accTitle: Name\n  accDescr: Words\n${text}\n\`\`\`\n`;

  let copy: string;
  let server: StartedDev;
  let tab: Page;

  const path = (file: string) => join(copy, 'content', file);
  const write = (file: string, text: string) => writeFileSync(path(file), text);
  const edit = (file: string, from: string, to: string) => {
    const text = readFileSync(path(file), 'utf8');
    expect(text, file).toContain(from);
    write(
      file,
      text.replace(from, () => to),
    );
  };
  /** The line of some words in a file, counted from 1. */
  const lineOf = (file: string, words: string) =>
    readFileSync(path(file), 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(words)) + 1;

  /** What a person sees: the overlay with a mistake if there is one, else the page. While a page is on its way, nothing. */
  const seen = () =>
    tab
      .evaluate(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? document.body.innerText)
      .catch(() => 'nothing yet');
  /** Patient enough for a busy machine to start the server again, and without asking a busy tab all the time. */
  const patience = { timeout: 120_000, interval: 150 };
  const sees = () => expect.poll(seen, patience);
  /** How many elements of a kind the page has, with these words if given. */
  const counts = (selector: string, hasText = '') =>
    expect.poll(
      () =>
        tab
          .locator(selector, { hasText })
          .count()
          .catch(() => -1),
      patience,
    );
  /** Goes to a page, again if one that reloads itself at this moment has got in the way. */
  const open = (address: string) =>
    expect
      .poll(
        () =>
          tab.goto(server.address + address).then(
            () => 'arrived',
            (error: Error) => error.message,
          ),
        patience,
      )
      .toBe('arrived');

  beforeAll(async () => {
    copy = copyProject();
    growContent(copy);
    const head = '---\ntitle: Ponds\ndescription: Find out what ponds are.\nkind: guide\n---\n';
    write(mdx, `${head}\nimport VoiceList from '#page/VoiceList';\n\nPonds have egrets.\n\n<VoiceList />\n`);
  });
  useOnePage({}, async (opened) => {
    tab = opened;
    // What runs on a page, and its styles once more, would come in a hundred files each time; it is what the built site has.
    const session = await tab.context().newCDPSession(tab);
    await session.send('Network.enable');
    await session.send('Network.setBlockedURLs', { urls: ['*type=script*', '*type=style*', '*.css', '*.css?*'] });
  });

  afterAll(async () => {
    await server.stop();
    rmSync(copy, { recursive: true });
  });

  it('does not start with a mistake, shows it in the browser too, and starts once it is corrected', async () => {
    edit(list, 'audience: both', 'audiance: both');
    server = await startDev(copy);
    await open('/checklists/herons/');
    const sentence = `content/${list}:${lineOf(list, 'audiance')}  "audiance" is not a field`;
    await sees().toContain(sentence);
    expect(server.said()).toContain(sentence);
    edit(list, 'audiance: both', 'audience: both');
    await sees().toContain('Where do they sleep?');
    expect(server.said()).toContain(server.address);
  });

  it('shows an edit of data', async () => {
    edit(list, 'Where do they sleep?', 'Where do they nest?');
    await sees().toContain('Where do they nest?');
  });

  it('shows two mistakes, one in data and one in YAML that cannot be read, on every page, each until it is corrected', async () => {
    edit(list, 'audience: both', 'audiance: both');
    edit(page, 'kind: guide', 'kind: : guide');
    const inData = `content/${list}:${lineOf(list, 'audiance')}  "audiance" is not a field`;
    const inPage = `content/${page}:${lineOf(page, 'kind: : guide')}  This line, or the one above, does not fit in`;
    await sees().toContain(inPage);
    await sees().toContain(inData);
    await open('/guide/herons/');
    await sees().toContain(inData);
    edit(list, 'audiance: both', 'audience: both');
    await sees().not.toContain(inData);
    await sees().toContain(inPage);
    edit(page, 'kind: : guide', 'kind: guide');
    await sees().toContain('Herons stand and wait');
  });

  it('shows an edit of a page, and a mistake in it until it is corrected', async () => {
    edit(page, 'Herons stand and wait', 'Herons wade and wait');
    await sees().toContain('Herons wade and wait');
    edit(page, '[heron book]', '[horon book]');
    await sees().toContain(`content/${page}:${lineOf(page, 'horon book')}  No source is tagged "horon book"`);
    edit(page, '[horon book]', '[heron book]');
    await sees().toContain('Herons wade and wait');
  });

  it('shows a diagram that cannot be read, also when the page is saved again, until it is corrected', async () => {
    const text = readFileSync(path(page), 'utf8');
    write(page, `${text}${fence('  A -->> B')}`);
    const sentence = `content/${page}:${lineOf(page, 'A -->> B')}  Mermaid cannot read "A -->> B"`;
    await sees().toContain(sentence);
    write(page, readFileSync(path(page), 'utf8'));
    await open('/guide/herons/');
    await sees().toContain(sentence);
    write(page, `${text}${fence('  A --> B')}`);
    await counts('figure.diagram svg').toBe(1);
    write(page, text);
  });

  it('links a new term in pages that nobody has touched', async () => {
    await counts('main a.term', 'wade').toBe(0);
    await open('/guide/ponds/');
    await sees().toContain('Ponds have egrets');
    edit('glossary.yaml', 'term: heronry', 'term: heronry\n  alsoWritten: [wade, egrets]');
    await counts('main a.term', 'egrets').toBe(1);
    await open('/guide/herons/');
    await counts('main a.term', 'wade').toBe(1);
  });

  it('shows an edit of a page in MDX, and mistakes in it until they are corrected', async () => {
    await open('/guide/ponds/');
    edit(mdx, 'Ponds have egrets', 'Ponds have many egrets');
    await sees().toContain('Ponds have many egrets');
    const text = readFileSync(path(mdx), 'utf8');
    edit(mdx, '<VoiceList />', '<VoiceLst />');
    await sees().toContain('VoiceLst');
    write(mdx, `${text}${fence('  A -->> B')}`);
    await sees().toContain('Mermaid cannot read "A -->> B"');
    write(mdx, text);
    await sees().toContain(grown.voice);
  });

  it('shows a new page, and that one is gone', async () => {
    await open('/guide/reeds/');
    await sees().toContain('Page not found');
    write('docs/guide/reeds.md', '---\ntitle: Reeds\ndescription: Find out what reeds are.\nkind: guide\n---\n\nReeds rustle.\n');
    await sees().toContain('Reeds rustle.');
    rmSync(path('docs/guide/reeds.md'));
    await sees().toContain('Page not found');
  });

  it('shows an edit of the strings, and mistakes in them until they are corrected', async () => {
    await open('/checklists/herons/');
    await sees().toContain(grown.string);
    edit(strings, grown.string, 'Answered: by egrets');
    const sentence = `content/${strings}:${lineOf(strings, 'by egrets')}  This text has a colon`;
    await sees().toContain(sentence);
    edit(strings, 'Answered: by egrets', 'Answered by egrets');
    const text = readFileSync(path(strings), 'utf8');
    write(strings, `${text}herons.wade: Wade\n`);
    await sees().toContain(`content/${strings}:${lineOf(strings, 'herons.wade')}  Nothing asks for "herons.wade"`);
    write(strings, text);
    await sees().toContain('Answered by egrets');
  });

  it('shows a new case, also in the menu, and that it is gone', async () => {
    await open('/cases/egret-case/');
    await sees().toContain('Page not found');
    const told = readFileSync(path('cases/heron-case.yaml'), 'utf8');
    write('cases/egret-case.yaml', told.replace('id: heron-case', 'id: egret-case').replace(grown.case, 'A case of egrets'));
    await counts('h1', 'A case of egrets').toBe(1);
    await counts('.side a', 'A case of egrets').toBe(1);
    rmSync(path('cases/egret-case.yaml'));
    await sees().toContain('Page not found');
    await open('/checklists/herons/');
    await counts('.side a', grown.list).toBe(1);
    await counts('.side a', 'A case of egrets').toBe(0);
  });

  it('shows an edit of the settings, for which the server starts again, and a list that came meanwhile', async () => {
    const asked = readFileSync(path(list), 'utf8')
      .replace('id: herons', 'id: egrets')
      .replaceAll('hn-', 'eg-')
      .replaceAll('herons', 'egrets')
      .replace(/number: \d+/, `number: ${freeNumbers.at(-1)}`)
      .replace(/title: .*/, 'title: A list of egrets')
      .replace(/text: Where do they \w+\?/, 'text: Where do egrets wade?')
      .replaceAll('egret book', 'heron book');
    edit(settings, 'name: ', 'name: Egret ');
    const status = () => fetch(server.address, { headers: { accept: 'text/html' } }).then((response) => response.status);
    await expect.poll(status, { timeout: 120_000 }).toBe(503);
    write('checklists/egrets.yaml', asked);
    await expect.poll(() => tab.title().catch(() => ''), patience).toContain('Egret ');
    await open('/checklists/egrets/');
    await sees().toContain('Where do egrets wade?');
    await counts('.side a', 'A list of egrets').toBe(1);
  });
});
