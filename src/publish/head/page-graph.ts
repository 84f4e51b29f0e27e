import type { Graph, Thing } from 'schema-dts';
import { breadcrumbs } from './breadcrumbs.ts';
import { openDataset } from './dataset.ts';
import type { DescribedPage } from './described-page.ts';
import { questionList, stageList } from './lists.ts';

/** By these kinds of page people learn something; the others help to find it. */
const teaching = new Set<DescribedPage['kind']>(['guide', 'stage', 'tool', 'note', 'lesson', 'case']);

/** Our own text; the documents behind it belong to their publishers. */
export const licenceAddress = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * A page in the words of schema.org, for search engines and other machines. Every reader pays for these
 * bytes, so it says what the page is and where it stands, and repeats nothing that a reader came for.
 */
export function pageGraph(page: DescribedPage): Graph {
  return { '@context': 'https://schema.org', '@graph': [mainThing(page), ...breadcrumbs(page)] };
}

function mainThing(page: DescribedPage): Thing {
  const { path, title: name, description, language: inLanguage, library, link } = page;
  const told = { name, description, inLanguage };
  const list = library.checklists.find(({ id }) => path === `/checklists/${id}/`);
  if (path === '/') return { '@type': 'WebSite', ...told, license: licenceAddress };
  if (path === '/stages/') return { '@type': 'ItemList', name, description, ...stageList(page) };
  if (list) return { '@type': 'ItemList', name, description, ...questionList(list) };
  if (path === '/data/') return { '@type': 'Dataset', ...told, license: licenceAddress, ...openDataset(page) };
  if (path === '/reference/glossary/') {
    const encoding = { '@type': 'MediaObject', contentUrl: link('/data/glossary.json'), encodingFormat: 'application/json' } as const;
    return { '@type': 'DefinedTermSet', ...told, license: licenceAddress, encoding };
  }
  if (!teaching.has(page.kind)) return { '@type': 'WebPage', ...told };
  return { '@type': 'LearningResource', ...told, learningResourceType: page.kindWord, isAccessibleForFree: true, license: licenceAddress };
}
