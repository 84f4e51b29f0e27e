import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { HookParameters } from 'astro';
import { isRunnableDevEnvironment, type EnvironmentModuleNode, type ErrorPayload, type ViteDevServer } from 'vite';
import { forgetFences, refuseBrokenFences } from '#kit/diagram/fence-plugin.ts';
import { forgetLibrary, library, type Library } from '#library/index.ts';
import { InTurn } from './in-turn.ts';
import { contentLoads } from './collections.ts';
import { checkPageParts } from './page-parts-check.ts';
import { readingOrder } from './reading-order.ts';
import { checkKeys } from './strings-check.ts';

type Setup = HookParameters<'astro:server:setup'>;

/**
 * What the server says to `scripts/dev.ts`, which starts it, and tells it in turn which files were edited: that it can be told,
 * or that only a new process shows an edit.
 */
export type FromServer = 'ready' | 'must start again';
const say = (message: FromServer): void => void process.send?.(message);

/**
 * Lets the development server show every edit of `content/` in the browser, and every mistake in it.
 *
 * Astro by itself knows neither that pages are made of data, nor that their text is linked to glossary and sources, nor
 * that a mistake belongs on the screen of the person who makes it.
 *
 * @param atStart what `readAtStart` found before anything else was read
 */
export function showEdits({ server, refreshContent, logger }: Setup, atStart: ReadAtStart): void {
  const { root } = server.config;
  const { hot } = server.environments.client;
  let startsAgain = false;
  let { kept } = atStart;
  let contentMistake: Error | undefined;
  let stringsMistake: Error | undefined;
  /** Changes with each update, so that a page can be known to be older. */
  let edition = Date.now();

  const update = async (files: readonly string[]): Promise<void> => {
    if (startsAgain) return;
    forgetLibrary();
    // A page in MDX is rendered when someone asks for it, which its own old mistake must not prevent.
    for (const file of files) if (file.endsWith('.mdx') || !existsSync(join(root, file))) forgetFences(file);
    // All code is looked through for what it asks, and the code is as it was.
    if (files.some((file) => file.startsWith('content/i18n'))) stringsMistake = mistakeOf(() => checkKeys(root));
    contentMistake = mistakeOf(library) ?? stringsMistake ?? mistakeOf(() => checkPageParts(root, library()));
    if (contentMistake) return show(contentMistake);
    forgetMdx(server);
    await refresh(refreshContent);
    const now = readAtStart(root, library());
    if (now.kept !== kept) forgetKept(server);
    ({ kept } = now);
    edition += 1;
    // Only now, because diagrams are drawn when their pages are rendered.
    const brokenFence = mistakeOf(refuseBrokenFences);
    if (brokenFence) return show(brokenFence);
    // Settings are in all that was loaded at the start, down to the languages that there are.
    startsAgain = now.settings !== atStart.settings;
    if (startsAgain) say('must start again');
    else hot.send({ type: 'full-reload' });
  };
  const show = (mistake: Error) => {
    edition += 1;
    logger.error(mistake.message);
    hot.send({ type: 'error', err: overlay(mistake, root) });
  };

  const updates = new InTurn(update, (error) => show(error as Error));
  const told = (files: string[]) => files.filter(isContent).forEach((file) => updates.add(file));
  process.on('message', told);
  server.httpServer?.once('listening', () => say('ready')).once('close', () => process.off('message', told));

  server.middlewares.use((request, response, next) => {
    if (!request.headers.accept?.includes('text/html')) return next();
    // A page may ask to be shown again before it is clear what an edit has changed.
    void updates.done().then(() => {
      if (startsAgain) return void request.destroy();
      response.setHeader('set-cookie', `${cookie}=${edition}; Path=/; SameSite=Strict`);
      // The build would refuse all pages for one mistake, so no page hides it.
      const mistake = contentMistake ?? mistakeOf(refuseBrokenFences);
      next(mistake && overlay(mistake, root));
    });
  });
  // A page that was on its way while something was edited has not heard of it.
  server.ws.on('connection', (socket, request) => {
    if (!request.headers.cookie?.includes(`${cookie}=${edition}`)) socket.send(JSON.stringify({ type: 'full-reload' }));
  });
}

/** Says which edition of the content a page shows. */
const cookie = 'shown-edition';

/** Whether a file or folder, named from the root of the project, is one that a writer edits. */
export const isContent = (file: string): boolean => /^content\/([^.]+|.+\.(yaml|mdx?))$/.test(file);

/** What is read before the first page, each as one text, to be compared with the same of another time. */
export interface ReadAtStart {
  /** What only a server that starts reads: the settings of the site, and the addresses that have moved. */
  settings: string;
  /** What Starlight keeps: the menu, which addresses there are, and the strings of the interface. */
  kept: string;
}

export function readAtStart(root: string, content: Library): ReadAtStart {
  const files = globSync('content/**/*.yaml', { cwd: root }).sort();
  const strings = files.filter((file) => dirname(file) === join('content', 'i18n'));
  return {
    settings: JSON.stringify([content.site, content.redirects]),
    kept: JSON.stringify([readingOrder(content), files, strings.map((file) => readFileSync(join(root, file), 'utf8'))]),
  };
}

/** What a check that would stop the build finds, if anything. */
function mistakeOf(check: () => void): Error | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

/** A mistake as Vite's overlay shows it, with a link that opens the first place it names. It does not matter where in our code it was found. */
export function overlay({ message }: Error, root: string): ErrorPayload['err'] {
  const [, file, line] = /^ +(content\/\S+):(\d+) {2}/m.exec(message) ?? [];
  return { message, stack: '', ...(file && { loc: { file: join(root, file), line: Number(line), column: 1 } }) };
}

/**
 * Has Astro load the pages and the strings again, and waits until they are in place.
 *
 * After each edit Astro first reads the description of its collections again, and until it has, it ignores the request.
 * If the description itself cannot be read, it ignores all of them, and says so in the terminal.
 */
async function refresh(refreshContent: Setup['refreshContent']): Promise<void> {
  const before = contentLoads.count;
  for (let tries = 0; contentLoads.count === before && tries < 100; tries += 1) {
    if (tries > 0) await setTimeout(20);
    await refreshContent?.({});
  }
}

/** Has pages in MDX rendered again: terms and citations in their text have become links to data. */
const forgetMdx = (server: ViteDevServer): void => forget(server, (file) => file.endsWith('.mdx'), false);

/** Has Starlight read again what it keeps: its settings ask `dev-menu.ts`, and all that it makes of them asks its settings. */
function forgetKept(server: ViteDevServer): void {
  forget(server, (file) => file.endsWith('/src/site/dev-menu.ts'), true);
  // What Astro says to itself when code was edited: it keeps the addresses and the middleware, in which the strings are.
  for (const { hot } of Object.values(server.environments)) {
    hot.send('astro:middleware-updated', {});
    hot.send('astro:content-changed', {});
  }
}

/** Has the modules of files run again when they are next asked for, and what is made of them as well if it is meant too. */
function forget(server: ViteDevServer, isMeant: (file: string) => boolean, withImporters: boolean): void {
  for (const environment of Object.values(server.environments)) {
    const forgotten = new Set<EnvironmentModuleNode>();
    const meant = [...environment.moduleGraph.idToModuleMap.values()].filter(({ file }) => file && isMeant(file));
    for (const module of meant) environment.moduleGraph.invalidateModule(module, forgotten);
    if (!isRunnableDevEnvironment(environment)) continue;
    const { evaluatedModules } = environment.runner;
    for (const { id } of withImporters ? forgotten : meant) {
      const evaluated = id ? evaluatedModules.getModuleById(id) : undefined;
      if (evaluated) evaluatedModules.invalidateModule(evaluated);
    }
  }
}
