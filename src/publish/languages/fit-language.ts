import type { Root } from 'hast';
import type { SiteLanguage } from '#config/languages.ts';
import { isolate } from './isolated.ts';
import { showMarks } from './marked-english.ts';
import { mirrorDrawings } from './mirrored.ts';

/** What a page of another language needs beyond its words: English ones are marked as such, and all runs in its direction. */
export function fitLanguage(page: Root, { dir }: Pick<SiteLanguage, 'dir'>): void {
  showMarks(page);
  if (dir !== 'rtl') return;
  isolate(page);
  mirrorDrawings(page);
}
