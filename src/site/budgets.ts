/**
 * What a first visit to a page may cost, in bytes of gzip: HTML, CSS, script and fonts together.
 *
 * Many readers are on phones, on slow and costly lines: 40 kB is readable within three seconds at
 * 400 kbit/s. `tests/first-visit.test.ts` weighs every page with a real browser. Raise a number here
 * only with a reason that is worth the readers' money.
 */
export interface Budget {
  total: number;
  script: number;
  /** System fonts only: a font file would cost more than the page. */
  fonts: 0;
}

const content: Budget = { total: 40_000, script: 6_000, fonts: 0 };
/** Working questions is what a checklist is for, so it may bring more to keep and carry answers. */
const checklist: Budget = { total: 48_000, script: 12_000, fonts: 0 };

/** The desk and the board of a facilitator: opened once for a workshop, all questions of all lists come along, and no network is needed then. */
const facilitator: Budget = { total: 90_000, script: 45_000, fonts: 0 };

/** The budget of the page at an address such as `/stages/sustained-contact/`. */
export function budgetFor(address: string): Budget {
  if (/^\/(checklists\/.|my-answers\/|workshop\/take\/)/.test(address)) return checklist;
  if (/^\/(workshop|board)\/$/.test(address)) return facilitator;
  return content;
}
