import { ownPlace } from './device.ts';
import type { StoragePlace } from './erasure.ts';
import { Items } from './items.ts';

/** Where the id of the open project is saved; there is none where nobody keeps several apart. */
export const openItem = (place: StoragePlace): Items => new Items(place, 'open-project');

/** The id of the open project as it was found; `projects.ts` knows whether it is one. */
export const foundProject = (): string | undefined => openItem(ownPlace()).read('') ?? undefined;
