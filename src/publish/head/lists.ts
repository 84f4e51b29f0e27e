/** What lists hold, in order. */
import type { ListItem } from 'schema-dts';
import type { Checklist } from '#schemas/checklist.ts';
import type { DescribedPage } from './described-page.ts';

/** The five stages. They are no recipe, so this is a list and not a HowTo. */
export function stageList({ library, link }: DescribedPage) {
  return {
    numberOfItems: library.stages.length,
    itemListElement: library.stages.map(({ id, number, title }): ListItem => ({
      '@type': 'ListItem',
      position: number + 1,
      name: title,
      url: link(`/stages/${id}/`),
    })),
  };
}

/** The questions of a list; their texts are on the page, so an address for each is enough. */
export function questionList({ groups }: Checklist) {
  const ids = groups.flatMap(({ questions }) => questions.map(({ id }) => id));
  return { numberOfItems: ids.length, itemListElement: ids.map((id) => `#${id}`) };
}
