/** The sites that are compared, all served in the same way. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packedCopy } from '../lib/packed-copy.ts';
import { serve } from '../lib/server.ts';
import { buildPeer, peers, versioned, type Peer } from './peers.ts';
import { sourcePages, type SourcePage } from './source-pages.ts';
import { workplace } from './workplace.ts';

export interface BuiltGuide {
  name: string;
  /** The recipe of a peer, or `ours`. */
  id: string;
  /** Without a slash at the end. */
  address: string;
  close(): Promise<void>;
}

/** Our site, and a peer for each recipe from the same Markdown. */
export async function openSites(): Promise<BuiltGuide[]> {
  const pages = sourcePages('dist');
  const sites = [await open('ours', 'This guide', 'dist')];
  for (const peer of peers) {
    const folder = join(workplace, 'built', peer.recipe);
    await builtPeer(peer, pages, folder);
    sites.push(await open(peer.recipe, versioned(peer), folder));
  }
  return sites;
}

/** Builds a peer into `folder`, unless it was built there from the same pages before. */
async function builtPeer(peer: Peer, pages: SourcePage[], folder: string): Promise<void> {
  const stamp = `${folder}.from`;
  const wanted = createHash('sha256')
    .update(JSON.stringify([pages, recipeOf(peer)]))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log(`Building ${peer.name} with ${pages.length} pages …`);
  await buildPeer(peer, pages, folder);
  writeFileSync(stamp, wanted);
}

/** All files of a recipe, as text. */
const recipeOf = ({ recipe }: Peer): string[] =>
  readdirSync(join(import.meta.dirname, 'peers', recipe), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

async function open(id: string, name: string, built: string): Promise<BuiltGuide> {
  const folder = join(workplace, 'served', id);
  packedCopy(built, folder);
  const { address, close } = await serve({ folder, port: 0, gzip: true });
  return { id, name, address: address.slice(0, -1), close };
}
