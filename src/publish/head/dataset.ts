import type { DataDownload } from 'schema-dts';
import { dataCollections } from '../data/collections.ts';
import { edition } from '#library/edition.ts';
import type { DescribedPage } from './described-page.ts';

/** The open data: who made it, which edition it is, and each file for programs. */
export function openDataset({ library, link }: DescribedPage) {
  return {
    creator: { '@type': 'Organization', name: library.site.runBy.name } as const,
    version: edition(library),
    isAccessibleForFree: true,
    distribution: dataCollections.map(({ id }): DataDownload => ({
      '@type': 'DataDownload',
      contentUrl: link(`/data/${id}.json`),
      encodingFormat: 'application/json',
    })),
  };
}
