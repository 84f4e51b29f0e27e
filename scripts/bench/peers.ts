/** What is compared: three generators as their own documentation starts a site. */
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measuredRun, type Run } from './measured-run.ts';
import { writeSourcePages, type SourcePage } from './source-pages.ts';
import { installed } from './workplace.ts';

export interface Peer {
  name: string;
  /** Folder below `peers/`. */
  recipe: string;
  /** The package whose version counts. */
  package: string;
  /** Where its pages stand, its built site, and what it keeps from one build for the next. */
  content: string;
  built: string;
  kept: string[];
  /** Whether a page's title must also be in its text. */
  heading: boolean;
  build: string[];
}

export const peers: Peer[] = [
  {
    name: 'Starlight',
    recipe: 'starlight',
    package: '@astrojs/starlight',
    content: 'src/content/docs',
    built: 'dist',
    kept: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
    heading: false,
    build: ['node_modules/astro/bin/astro.mjs', 'build'],
  },
  {
    name: 'Docusaurus',
    recipe: 'docusaurus',
    package: '@docusaurus/core',
    content: 'docs',
    built: 'build',
    kept: ['.docusaurus', 'node_modules/.cache'],
    heading: false,
    build: ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build'],
  },
  {
    name: 'VitePress',
    recipe: 'vitepress',
    package: 'vitepress',
    content: 'docs',
    built: 'docs/.vitepress/dist',
    kept: ['docs/.vitepress/cache', 'docs/.vitepress/.temp'],
    heading: true,
    build: ['node_modules/vitepress/bin/vitepress.js', 'build', 'docs'],
  },
];

/** A site of a thousand pages takes minutes on a small machine; more than this is a fault. */
const patience = 15 * 60_000;

/**
 * Builds a peer's site from scratch.
 *
 * @param to where the built site is moved, if anybody wants to look at it
 */
export async function buildPeer(peer: Peer, pages: SourcePage[], to?: string): Promise<Run> {
  const folder = installed(`peers/${peer.recipe}`);
  for (const old of [peer.content, peer.built, ...peer.kept]) rmSync(join(folder, old), { recursive: true, force: true });
  // The recipe may keep its settings next to the pages.
  installed(`peers/${peer.recipe}`);
  writeSourcePages(pages, join(folder, peer.content), peer.heading);
  const run = await measuredRun(peer.build, folder, patience);
  if (to) {
    rmSync(to, { recursive: true, force: true });
    cpSync(join(folder, peer.built), to, { recursive: true });
  }
  return run;
}

/** `Starlight 0.42.4` */
export function versioned({ name, recipe, package: id }: Peer): string {
  const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, 'peers', recipe, 'package.json'), 'utf8'));
  return `${name} ${dependencies[id]}`;
}
