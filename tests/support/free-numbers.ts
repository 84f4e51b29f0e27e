import { library } from '#library/index.ts';

const { checklists, ledger } = library();
const taken = new Set([...checklists, ...ledger.lists].map(({ number }) => number));

/** Numbers for lists that tests add: those that no list of the content has. They are not written down, since the content grows. */
export const freeNumbers = Array.from({ length: 62 }, (_, number) => number).filter((number) => !taken.has(number));
