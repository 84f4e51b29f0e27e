import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Root } from 'hast';
import { siteTitle } from '../../config/settings.ts';
import { lightColours } from '../../kit/picture/colours.ts';
import { pictureOf } from '../preview/picture-file.ts';
import { picture } from '../preview/picture.ts';
import { renderPicture } from '../../kit/picture/renderer.ts';
import { twinOf } from './twin.ts';
import { llmsText, type Part } from './llms.ts';
import { notePage, type PageNote } from './page-note.ts';
import { siteMap } from './site-map.ts';

export interface MachineFilesSettings {
  /** The built site. */
  folder: string;
  /** The folder of the project. */
  root: string;
  /** The reading order. */
  parts: readonly Part[];
  /** The public address of a path, if the copy has one. */
  address: (path: string) => string | undefined;
}

/** Gathers finished pages, then writes what is made for machines out of all of them. */
export class MachineFiles {
  readonly #settings: MachineFilesSettings;
  readonly #twins = new Map<string, string>();
  readonly #pages: PageNote[] = [];

  constructor(settings: MachineFilesSettings) {
    this.#settings = settings;
  }

  /** Takes note of a finished page. */
  add(page: Root, file: string): void {
    const note = notePage(page, file);
    const twin = note && twinOf(page);
    if (!twin) return;
    this.#pages.push(note);
    this.#twins.set(note.path, twin);
  }

  /** Writes the twins and `llms.txt`; where the copy has an address, also the site map and the pictures for previews. */
  async write(): Promise<void> {
    const { folder, parts, address } = this.#settings;
    const home = this.#pages.find(({ path }) => path === '/')!;
    for (const [path, twin] of this.#twins) await writeFile(join(folder, path, 'index.md'), twin);
    await writeFile(
      join(folder, 'llms.txt'),
      llmsText(home, this.#pages, parts, (path) => address(path) ?? path.slice(1)),
    );
    if (!address('/')) return;
    await writeFile(join(folder, 'sitemap.xml'), siteMap(this.#pages.map(({ path }) => address(path)!)));
    await this.#writePictures();
  }

  async #writePictures(): Promise<void> {
    const { folder, root } = this.#settings;
    const colour = lightColours(root);
    await mkdir(join(folder, 'previews'), { recursive: true });
    for (const page of this.#pages) {
      const png = await renderPicture(
        picture({ ...page, site: siteTitle }, colour),
        join(root, 'node_modules/.cache/peer-learning-guide/previews'),
      );
      await writeFile(join(folder, pictureOf(page.path)), png);
    }
  }
}
