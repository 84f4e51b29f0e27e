/** The answers that pages work with: each opened once a page, and kept up with what happens outside of it. */
import { askBeforeLeaving } from '#kit/leaving.ts';
import { follow, onSharedComputer, ownPlace, sharedKey, tabPlace } from './device.ts';
import { attempt, type StoragePlace } from './erasure.ts';
import { Items } from './items.ts';
import { AnswerStore } from './store.ts';

/** Those that this page has opened, by name. */
export const stores = new Map<string, AnswerStore>();

/** The store of this name, opened once a page. @param place where it is kept */
export function storeNamed(name: string, place: () => StoragePlace): AnswerStore {
  const known = stores.get(name);
  if (known) return known;
  staySharedWith(name);
  const store = new AnswerStore(place(), name);
  stores.set(name, store);
  // Another tab may have said that the computer is shared, or no longer: from now on things are saved where they belong.
  const moveHome = () => {
    staySharedWith(name);
    if (store.place.storage !== place().storage) store.moveTo(place());
  };
  follow({
    hear(event) {
      if (event.key === sharedKey()) moveHome();
      store.hear(event);
    },
    refresh(woken) {
      moveHome();
      store.refresh(woken);
    },
  });
  askBeforeLeaving(() => store.hasUnsaved);
  // If that fails to load, what is there stays as it is, and the next page tries again.
  const migrate = () => void import('./migration.ts').then((module) => module.migrateEarlier(store)).catch(() => {});
  store.addEventListener('earlier', migrate);
  if (store.hasEarlier) migrate();
  return store;
}

/**
 * What was written in this tab on a shared computer stays in it, and in sight, until somebody says here that it may stay
 * longer: that another tab ended the sharing is no leave to save it on the device.
 */
function staySharedWith(name: string): void {
  if (!onSharedComputer() && new Items(tabPlace(), name).names().length > 0) attempt(() => sessionStorage.setItem(sharedKey(), 'yes'));
}

/** The answers of this reader. */
export const deviceStore = (): AnswerStore => storeNamed('answers', ownPlace);
/** The texts of letters in the making: the list is the letter, the question its part. */
export const draftStore = (): AnswerStore => storeNamed('drafts', ownPlace);
/** The answers of a participant. They go on the day after the workshop, see `past-workshops.ts`. */
export const workshopStore = (number: number): AnswerStore => storeNamed(`workshop:${number}`, ownPlace);
