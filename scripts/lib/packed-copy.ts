import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What any web server would compress. */
const text = new Set(['.html', '.css', '.js', '.mjs', '.json', '.svg', '.xml', '.txt', '.md', '.csv', '.webmanifest', '.map']);

/** Copies a built site, and adds the gzip of each text at the level that nginx and others use; `serve` sends it with `gzip`. */
export function packedCopy(built: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name);
    if (text.has(extname(name)) && existsSync(file)) writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 6 }));
  }
}
