import type { Root } from 'hast';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';

/** What is kept of a built page after it was written, for the files that speak of all pages. */
export interface PageNote {
  /** `/tools/site-visits/` */
  path: string;
  title: string;
  description: string;
  /** The line above the title: kind and stage in words. */
  above: string;
  stage: number | undefined;
}

/** Notes a page; pages that only send the reader on, or stand at no address of their own, are not noted. */
export function notePage(page: Root, file: string): PageNote | undefined {
  const title = select('meta[property="og:title"]', page)?.properties['content'];
  if (!file.endsWith('index.html') || typeof title !== 'string') return undefined;
  const stage = select('.page[data-stage]', page)?.properties['dataStage'];
  const above = select('.eyebrow', page);
  return {
    path: `/${file.slice(0, -'index.html'.length)}`,
    title,
    description: String(select('meta[name=description]', page)?.properties['content'] ?? ''),
    above: above ? toString(above).replace(/\s+/g, ' ').trim() : '',
    stage: stage === undefined ? undefined : Number(stage),
  };
}
