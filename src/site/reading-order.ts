import type { StarlightUserConfig } from '@astrojs/starlight/types';

type ReadingOrder = NonNullable<StarlightUserConfig['sidebar']>;

/** The order in which the guide is read: the menu, and "previous" and "next" at the foot of a page. */
export const readingOrder: ReadingOrder = [
  'where-am-i',
];
