/**
 * What a first visit to a page may cost, in bytes of gzip: HTML with its style, script and fonts together.
 *
 * Many readers are on phones, on slow and costly lines: 24 kB are there after half a second at 400 kbit/s.
 * `tests/first-visit.test.ts` weighs every page with a real browser, and each build prints where each kind of page is.
 *
 * A total is what the heaviest page of its kind weighed in the first edition, with {@link withRoom} for what writers
 * add. The room is theirs: script has a limit of its own without any, and `tests/grown-site.test.ts` fails before code
 * has used it up. Raise a number only with a reason that is worth the readers' money; where content has outgrown
 * its room, first ask whether the page should become two.
 */
export interface Budget {
  kind: string;
  total: number;
  script: number;
  /** System fonts only: a font file would cost more than the page. */
  fonts: 0;
}

/**
 * A total that leaves room for content, rounded up to half a kilobyte.
 *
 * @param heaviest what the heaviest page weighs
 * @param entries how many more of what it lists it must be able to hold
 * @param each what one of them adds, as measured with text that compresses no better than ours
 */
const withRoom = (heaviest: number, entries: number, each: number): number => Math.ceil((heaviest + entries * each) / 500) * 500;

/**
 * What the first search of a visit may cost from opening it to the first results, in bytes of gzip and in questions to
 * the server, each of which takes a slow line as long as 15 kB. Seven tenths of it are Pagefind's program.
 */
export const firstSearch = { bytes: 106_000, requests: 9 };

/**
 * The words of the site, in bytes of gzip: one more file for a search with a word that is nowhere. They weigh 21 kB; the
 * room is for a tenth more pages.
 */
export const vocabulary = { bytes: 24_000 };

/** The first page that many see: within the first packets that a server sends. */
const home: Budget = { kind: 'home', total: 14_000, script: 2_700, fonts: 0 };

/** Text. Room for 500 words. */
const reading: Budget = { kind: 'page to read', total: withRoom(17_050, 500, 2.5), script: 2_700, fonts: 0 };
/** Many entries to find one in. Room for 15 initiatives, the largest kind of entry. */
const lookup: Budget = { kind: 'page to look things up in', total: withRoom(19_800, 15, 150), script: 2_700, fonts: 0 };
/** A form that is filled in on the screen and taken away, or the controls of the kept copy. Room for 30 questions by name. */
const form: Budget = { kind: 'form to fill in', total: withRoom(21_350, 30, 15), script: 6_700, fonts: 0 };
/** A working paper, which is a form with no answers to take in. Room for 40 parts. */
const workingPaper: Budget = { kind: 'working paper', total: withRoom(14_200, 40, 60), script: 2_700, fonts: 0 };
/** The map of a stage and its questions on one page. Room for twelve questions, tools, risks or measures. */
const stage: Budget = { kind: 'stage with map, questions', total: withRoom(23_750, 12, 140), script: 2_700, fonts: 0 };
/**
 * Working through questions is what a checklist is for, so it may have more script to save and share answers. Some 2 kB of
 * it see to it that nothing is lost: by two tabs, by Back, by a device without room, by erasing or by undo. With them the
 * heaviest list is 3.4 kB heavier than in the first edition, and still within the 30 kB that lists were planned with. Room
 * for 20 questions over all lists.
 */
const checklist: Budget = { kind: 'checklist', total: withRoom(29_250, 20, 35), script: 12_000, fonts: 0 };
/** The page of all answers holds the questions of every list, to show those that were answered. Room for 20 questions. */
const answers: Budget = { ...checklist, kind: 'all answers', total: withRoom(29_900, 20, 60) };
/** The page of a participant, of which only the script is more: it opens links and writes codes of two formats besides. */
const participant: Budget = { ...checklist, kind: 'page of a participant', script: 14_400 };

/**
 * The desk and the board of a facilitator: opened once for a workshop, all questions of all lists come along, and no
 * network is needed then. Room for 30 questions.
 */
const facilitator: Budget = { kind: 'tool of a facilitator', total: withRoom(58_900, 30, 45), script: 42_000, fonts: 0 };

/**
 * The plan: a form of many questions, its drawing, and the prompts and questions of the guide that it offers. What makes
 * documents, tables and calendar entries loads when it is asked for. Room for 30 questions.
 */
const plan: Budget = { kind: 'plan', total: withRoom(58_900, 30, 45), script: 45_000, fonts: 0 };

/**
 * The room on top for a page in another language. Letters outside ASCII take two bytes or three, and few languages say things
 * as briefly as English. With every sentence a third longer, or all of it in Arabic letters, the heaviest page is an eighth
 * over the budget of its kind (`tests/grown-site.test.ts`); those words repeat the English ones, and real ones compress less well.
 * Script is the same in all languages, and so is its limit.
 */
const roomForTranslation = 1 / 5;
const translated = ({ total, ...budget }: Budget): Budget => ({ ...budget, total: withRoom(total * (1 + roomForTranslation), 0, 0) });

/** The budget of the page at an address such as `/stages/sustained-contact/`. @param isEnglish or in another language */
export function budgetFor(address: string, isEnglish = true): Budget {
  const budget = budgetOfKind(address);
  return isEnglish ? budget : translated(budget);
}

function budgetOfKind(address: string): Budget {
  if (address === '/') return home;
  if (/^\/stages\/./.test(address)) return stage;
  if (/^\/workshop\/take\/$/.test(address)) return participant;
  if (/^\/checklists\/./.test(address)) return checklist;
  if (address === '/my-answers/') return answers;
  if (/^\/(paper|letters|offline|suggest|cases\/tell)\/$/.test(address)) return form;
  if (/^\/papers\/./.test(address)) return workingPaper;
  if (/^\/plan\/$/.test(address)) return plan;
  if (/^\/(workshop|board)\/$/.test(address)) return facilitator;
  if (/^\/(cases|data|reference\/(initiatives|glossary|sources|practice-sources|resources|figures|gaps))\/$/.test(address)) return lookup;
  return reading;
}
