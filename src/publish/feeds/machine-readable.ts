import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Root } from 'hast';
import type { SiteLanguage } from '#config/languages.ts';
import type { Library } from '#library/reading/library.ts';
import { wordsOf } from '#kit/strings/words.ts';
import { lightColours } from '#kit/image/colours.ts';
import { languageOf } from '../languages/english-pages.ts';
import { hasPictures, imageFileOf } from '../preview/image-file.ts';
import { previewImage } from '../preview/preview-image.ts';
import { renderImage } from '#kit/image/renderer.ts';
import { markdownOf } from './markdown.ts';
import { llmsText, type ReadingPart } from './llms.ts';
import { notePage, type PageNote } from './page-note.ts';
import { siteMap, type MappedPage } from './site-map.ts';

export interface MachineReadableSettings {
  /** The built site. */
  folder: string;
  /** The folder of the project. */
  root: string;
  library: Pick<Library, 'site'>;
  /** The reading order. */
  parts: readonly ReadingPart[];
  languages: readonly SiteLanguage[];
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
    const { folder, root, address } = this.#settings;
    const link = (path: string) => address(path) ?? path.slice(1);
    const about = wordsOf('en', root)('llms.about', { data: link('/data/index.md') });
    const home = this.#pages.find(({ path }) => path === '/')!;
    for (const [path, text] of this.#markdown) await writeFile(join(folder, path, 'index.md'), text);
    await writeFile(join(folder, 'llms.txt'), llmsText(this.#settings.library.site.name, about, home, this.#pages, this.#parts(), link));
    if (!address('/')) return;
    await writeFile(join(folder, 'sitemap.xml'), siteMap(this.#pages.map((page) => this.#mapped(page))));
    await this.#writePictures();
  }

  /** The reading order, and after it the same pages in each further language, as a part with the name of the language. */
  #parts(): ReadingPart[] {
    const { languages, parts } = this.#settings;
    const order = ['/', ...parts.flatMap(({ paths }) => paths)];
    const further = languages.filter(({ prefix }) => prefix !== '/');
    return [...parts, ...further.map(({ label, prefix }) => ({ name: label, paths: order.map((path) => prefix + path.slice(1)) }))];
  }

  #languageOf({ path }: Pick<PageNote, 'path'>): SiteLanguage {
    const { languages } = this.#settings;
    return languageOf({ address: path }, languages) ?? languages.find(({ prefix }) => prefix === '/')!;
  }

  #mapped({ path }: PageNote): MappedPage {
    const { address, languages } = this.#settings;
    const rest = path.slice(this.#languageOf({ path }).prefix.length);
    const translations = languages.map(({ lang, prefix }) => ({ lang, path: prefix + rest }));
    return {
      address: address(path)!,
      translations: translations
        .filter((one) => this.#markdown.has(one.path))
        .map(({ lang, path: translated }) => ({ lang, address: address(translated)! })),
    };
  }

  async #writePictures(): Promise<void> {
    const { folder, root } = this.#settings;
    const colour = lightColours(root);
    await mkdir(join(folder, 'previews'), { recursive: true });
    for (const page of this.#pages) {
      if (!hasPictures(this.#languageOf(page).lang)) continue;
      const png = await renderImage(
        previewImage({ ...page, site: this.#settings.library.site.name }, colour),
        join(root, 'node_modules/.cache/peer-learning-guide/previews'),
      );
      await writeFile(join(folder, imageFileOf(page.path)), png);
    }
  }
}
