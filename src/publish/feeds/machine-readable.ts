import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Root } from 'hast';
import type { Library } from '../../library/reading/library.ts';
import { lightColours } from '../../kit/image/colours.ts';
import { imageFileOf } from '../preview/image-file.ts';
import { previewImage } from '../preview/preview-image.ts';
import { renderImage } from '../../kit/image/renderer.ts';
import { markdownOf } from './markdown.ts';
import { llmsText, type ReadingPart } from './llms.ts';
import { notePage, type PageNote } from './page-note.ts';
import { siteMap } from './site-map.ts';

export interface MachineReadableSettings {
  /** The built site. */
  folder: string;
  /** The folder of the project. */
  root: string;
  library: Pick<Library, 'site'>;
  /** The reading order. */
  parts: readonly ReadingPart[];
  /** The public address of a path, if the copy has one. */
  address: (path: string) => string | undefined;
}

/** Collects pages, then writes the files for programs that are made out of all of them. */
export class MachineReadableFiles {
  readonly #settings: MachineReadableSettings;
  readonly #markdown = new Map<string, string>();
  readonly #pages: PageNote[] = [];

  constructor(settings: MachineReadableSettings) {
    this.#settings = settings;
  }

  /** Notes a page whose addresses are relative already. */
  add(page: Root, file: string): void {
    const note = notePage(page, file);
    const markdown = note && markdownOf(page);
    if (!markdown) return;
    this.#pages.push(note);
    this.#markdown.set(note.path, markdown);
  }

  /** Writes each page as Markdown and `llms.txt`; if the site has a public address, also the site map and the pictures for previews. */
  async write(): Promise<void> {
    const { folder, parts, address } = this.#settings;
    const home = this.#pages.find(({ path }) => path === '/')!;
    for (const [path, text] of this.#markdown) await writeFile(join(folder, path, 'index.md'), text);
    await writeFile(
      join(folder, 'llms.txt'),
      llmsText(this.#settings.library.site.name, home, this.#pages, parts, (path) => address(path) ?? path.slice(1)),
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
      const png = await renderImage(
        previewImage({ ...page, site: this.#settings.library.site.name }, colour),
        join(root, 'node_modules/.cache/peer-learning-guide/previews'),
      );
      await writeFile(join(folder, imageFileOf(page.path)), png);
    }
  }
}
