import type { Graph, Thing } from 'schema-dts';
import { breadcrumbs } from './breadcrumbs.ts';
import { openDataset } from './dataset.ts';
import type { DescribedPage } from './described-page.ts';
import { questionList, stageList } from './lists.ts';

/** Kinds of page from which people learn something; the others help to find them. */
const teaching = new Set<DescribedPage['kind']>(['guide', 'stage', 'tool', 'note', 'lesson', 'case']);

/** For our own text; its sources belong to their publishers. */
const licenceAddress = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * A page in the words of schema.org, for search engines and other machines. Every reader pays for these
 * bytes, so it says what the page is and where it belongs, and repeats none of its text.
 */
export function pageGraph(page: DescribedPage): Graph {
  return { '@context': 'https://schema.org', '@graph': [description(page), ...breadcrumbs(page)] };
}

function description(page: DescribedPage): Thing {
  const { path, title: name, description: about, language: inLanguage, library, link } = page;
  const described = { name, description: about, inLanguage };
  const list = library.checklists.find(({ id }) => path === `/checklists/${id}/`);
  if (path === '/') return { '@type': 'WebSite', ...described, license: licenceAddress };
  if (path === '/stages/') return { '@type': 'ItemList', name, description: about, ...stageList(page) };
  if (list) return { '@type': 'ItemList', name, description: about, ...questionList(list) };
  if (path === '/data/') return { '@type': 'Dataset', ...described, license: licenceAddress, ...openDataset(page) };
  if (path === '/reference/glossary/') {
    const encoding = { '@type': 'MediaObject', contentUrl: link('/data/glossary.json'), encodingFormat: 'application/json' } as const;
    return { '@type': 'DefinedTermSet', ...described, license: licenceAddress, encoding };
  }
  if (!teaching.has(page.kind)) return { '@type': 'WebPage', ...described };
  return {
    '@type': 'LearningResource',
    ...described,
    learningResourceType: page.kindWord,
    isAccessibleForFree: true,
    license: licenceAddress,
  };
}
