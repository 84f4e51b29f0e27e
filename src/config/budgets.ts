/**
 * What a first visit to a page may cost, in bytes of gzip: HTML with its style, script and fonts together.
 *
 * Many readers are on phones, on slow and costly lines: 24 kB stand there after half a second at
 * 400 kbit/s. `tests/first-visit.test.ts` weighs every page with a real browser, and each build prints
 * where each kind of page stands. Raise a number here only with a reason that is worth the readers' money.
 */
export interface Budget {
  kind: string;
  total: number;
  script: number;
  /** System fonts only: a font file would cost more than the page. */
  fonts: 0;
}

/**
 * What the first search of a visit may cost from opening it to the first results, in bytes of gzip and in questions to
 * the server, each of which takes a slow line as long as 15 kB. Seven tenths of it are Pagefind's program.
 */
export const firstSearch = { bytes: 106_000, requests: 9 };

/** Pages to read, and pages that list many things to find one in. */
const reading: Budget = { kind: 'page to read', total: 20_000, script: 2_500, fonts: 0 };
/** A form that is filled in on the screen and taken away, or the controls of the kept copy. */
const form: Budget = { kind: 'form to fill in', total: 21_500, script: 6_000, fonts: 0 };
/** The map of a stage and its questions on one page. */
const stage: Budget = { kind: 'stage with map, questions', total: 24_000, script: 2_500, fonts: 0 };
/** Working questions is what a checklist is for, so it may bring more to keep and carry answers. */
const checklist: Budget = { kind: 'checklist', total: 26_000, script: 12_000, fonts: 0 };

/** The desk and the board of a facilitator: opened once for a workshop, all questions of all lists come along, and no network is needed then. */
const facilitator: Budget = { kind: 'tool of a facilitator', total: 62_000, script: 42_000, fonts: 0 };

/** The budget of the page at an address such as `/stages/sustained-contact/`. */
export function budgetFor(address: string): Budget {
  if (/^\/stages\/./.test(address)) return stage;
  if (/^\/(checklists\/.|my-answers\/|workshop\/take\/)/.test(address)) return checklist;
  if (/^\/(paper|letters|offline)\/$/.test(address)) return form;
  if (/^\/(workshop|board)\/$/.test(address)) return facilitator;
  return reading;
}
