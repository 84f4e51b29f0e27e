/** The answers that pages work with: each opened once per page, and kept up with what happens outside of it. */
import { askBeforeLeaving } from '#kit/leaving.ts';
import { follow, onSharedComputer, ownPlace, sharedKey } from './device.ts';
import { attempt } from './erasure.ts';
import { foundProject } from './open-project.ts';
import { AnswerStore } from './store.ts';

/** Those that this page has opened, by name. */
export const stores = new Map<string, AnswerStore>();

/** The project of this page, which it keeps for as long as it is there: nothing that is written for one may end up in another. */
let own: string | undefined;

/** The id of this page's project; empty for the first. What a project has is saved under names that begin with it. */
export const ownProject = (): string => (own ??= foundProject() ?? '');

/** Lets the page say which project it is about, where there are several, and when another one was opened elsewhere. */
const nameProject = (woken?: boolean): void => {
  if (foundProject() !== undefined) void import('./project-line.ts').then((module) => module.showProject(ownProject(), stores, woken));
};

/** The store of this name, opened once per page. */
export function storeNamed(name: string): AnswerStore {
  const known = stores.get(name);
  if (known) return known;
  const store = new AnswerStore(ownPlace(), name);
  stores.set(name, store);
  // Another tab may have said that the computer is shared: from now on things are saved where they belong.
  const moveHome = () => {
    stayShared();
    if (store.place.storage !== ownPlace().storage) store.moveTo(ownPlace());
  };
  moveHome();
  follow({
    hear(event) {
      if (event.key === sharedKey()) moveHome();
      store.hear(event);
      nameProject();
    },
    refresh(woken) {
      moveHome();
      store.refresh(woken);
      nameProject(woken);
    },
  });
  nameProject();
  askBeforeLeaving(() => store.hasUnsaved);
  // If that fails to load, what is there stays as it is, and the next page tries again.
  const migrate = () => void import('./migration.ts').then((module) => module.migrateEarlier(store)).catch(() => {});
  store.addEventListener('earlier', migrate);
  if (store.hasEarlier) migrate();
  return store;
}

/**
 * A tab on a shared computer stays one until somebody says here that things may stay longer: that another tab ended the
 * sharing is no leave to save on the device what is written in this one, and nobody has said into which project it goes there.
 */
const stayShared = () => attempt(() => onSharedComputer() && sessionStorage.setItem(sharedKey(), 'yes'));

/** The answers of this reader. */
export const deviceStore = (): AnswerStore => storeNamed(`${ownProject()}answers`);
/** The texts of letters in the making: the list is the letter, the question its part. */
export const draftStore = (): AnswerStore => storeNamed(`${ownProject()}drafts`);
/** The answers of a participant. They go on the day after the workshop, see `past-workshops.ts`. */
export const workshopStore = (number: number): AnswerStore => storeNamed(`workshop:${number}`);
