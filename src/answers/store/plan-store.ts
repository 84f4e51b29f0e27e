import type { AnswerStore } from './store.ts';
import { ownProject, storeNamed } from './stores.ts';

/** A reader's plan as answers, see `plan/model/stored-plan.ts`. In a file of its own, since most pages have no plan. */
export const planStore = (): AnswerStore => storeNamed(`${ownProject()}plan`);
