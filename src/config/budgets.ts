/**
 * What a first visit to a page may cost, in bytes of gzip: HTML with its style, script and fonts together.
 *
 * Many readers are on phones, on slow and costly lines: at 400 kbit/s, 24 kB arrive in half a second.
 * `tests/first-visit.test.ts` weighs every page with a real browser, and each build prints what each kind
 * of page weighs. Raise a number here only with a reason that is worth the readers' money.
 */
export interface Budget {
  kind: string;
  total: number;
  script: number;
  /** System fonts only: a font file would cost more than the page. */
  fonts: 0;
}

/**
 * What the first search of a visit may cost from opening it to the first results, in bytes of gzip and in requests,
 * each of which takes a slow line as long as 15 kB. Seven tenths of it are Pagefind's program.
 */
export const firstSearch = { bytes: 106_000, requests: 9 };

/** Pages to read, and pages that list many things to find one in. */
const reading: Budget = { kind: 'page to read', total: 20_000, script: 2_500, fonts: 0 };
/** A form that is filled in on the screen and then saved or printed, or the controls of the copy that works offline. */
const form: Budget = { kind: 'form to fill in', total: 21_500, script: 6_000, fonts: 0 };
/** The map of a stage and its questions on one page. */
const stage: Budget = { kind: 'stage with map, questions', total: 24_000, script: 2_500, fonts: 0 };
/** A checklist is for working through its questions, so it may bring more to save and share answers. */
const checklist: Budget = { kind: 'checklist', total: 26_000, script: 12_000, fonts: 0 };

/** The desk and the board of a facilitator are opened once for a workshop; they bring all questions of all lists, so that no network is needed then. */
const facilitator: Budget = { kind: 'tool of a facilitator', total: 62_000, script: 42_000, fonts: 0 };

/** The budget of the page at an address such as `/stages/sustained-contact/`. */
export function budgetFor(address: string): Budget {
  if (/^\/stages\/./.test(address)) return stage;
  if (/^\/(checklists\/.|my-answers\/|workshop\/take\/)/.test(address)) return checklist;
  if (/^\/(paper|letters|offline)\/$/.test(address)) return form;
  if (/^\/(workshop|board)\/$/.test(address)) return facilitator;
  return reading;
}
