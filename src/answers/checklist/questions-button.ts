import { isAnythingStored } from '#answers/store/anything-stored.inline.ts';

/** Those who have never marked anything need nothing of this. */
if (isAnythingStored()) void import('./marked-count.ts').then(({ showMarked }) => showMarked());
