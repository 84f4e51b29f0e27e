import type { Element, Root } from 'hast';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { findElement } from '../pages/elements.ts';
import { headOf } from '../pages/html-page.ts';

/** What is remembered of a page for the files that list all pages. */
export interface PageNote {
  /** `/tools/site-visits/` */
  path: string;
  title: string;
  description: string;
  /** The line above the title: kind and stage in words. */
  above: string;
  stage: number | undefined;
}

/** Notes a page, unless it only sends the reader on, has no address of its own or asks not to be listed. */
export function notePage(page: Root, file: string): PageNote | undefined {
  const head = headOf(page);
  const title = select('meta[property="og:title"]', head)?.properties['content'];
  if (!file.endsWith('index.html') || typeof title !== 'string' || select('meta[name=robots]', head)) return undefined;
  const stage = findElement(page, (element) => hasClass(element, 'page') && element.properties['dataStage'] !== undefined);
  const above = findElement(page, (element) => hasClass(element, 'eyebrow'));
  return {
    path: `/${file.slice(0, -'index.html'.length)}`,
    title,
    description: String(select('meta[name=description]', head)?.properties['content'] ?? ''),
    above: above ? toString(above).replace(/\s+/g, ' ').trim() : '',
    stage: stage && Number(stage.properties['dataStage']),
  };
}

const hasClass = ({ properties }: Element, name: string): boolean => [properties['className']].flat().includes(name);
