import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { rootFrom } from '../pages/address.ts';
import { Scales } from './transfer.ts';
import { keptFiles } from '../../frame/offline/kept-files.ts';

/** Files that a reader may open from a page but that are not kept. Twins of pages stand beside what is kept. */
const offered = /^data\/|^feed\.xml$|^llms\.txt$/;

/**
 * Writes into the pages about the kept copy what can be weighed only when the site is built: the copy
 * itself, and each file that is not part of it.
 */
export function fillOfflinePages(folder: string): void {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.split(sep).join('/'));
  const scales = new Scales(folder);
  const whole = scales.weigh(keptFiles(folder));
  const others = names.filter((name) => offered.test(name) && /\.\w+$/.test(name)).sort();
  for (const page of names.filter((name) => /(?:^|\/)offline\/(?:not-kept\/)?index\.html$/.test(name))) {
    const html = readFileSync(join(folder, page), 'utf8');
    const weight = weightIn(/<html lang="([^"]+)"/.exec(html)?.[1] ?? 'en');
    const row = (name: string) => `<li><a href="${rootFrom(page)}${name}">${name}</a> <span>${weight(scales.weigh([name]))}</span></li>`;
    const filled = html
      .replaceAll('<span data-kept-weight></span>', `<span data-kept-weight> (${weight(whole)})</span>`)
      .replace(/(<ul data-not-kept[^>]*>)(<\/ul>)/, (_, start: string, end: string) => start + others.map(row).join('') + end);
    writeFileSync(join(folder, page), filled);
  }
}

/** Bytes in the words of a language: "34 kB", "1.4 MB". */
export function weightIn(language: string): (bytes: number) => string {
  return (bytes) => {
    const inMega = bytes >= 1_000_000;
    const value = inMega ? bytes / 1_000_000 : Math.max(bytes / 1000, 1);
    return new Intl.NumberFormat(language, {
      style: 'unit',
      unit: inMega ? 'megabyte' : 'kilobyte',
      maximumFractionDigits: inMega ? 1 : 0,
    }).format(value);
  };
}
