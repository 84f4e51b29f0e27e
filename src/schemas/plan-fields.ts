/**
 * The fields of a plan: its theory of change, its assumptions, who tracks what, and what was seen since. One table for the
 * page, the device, the file and its schema. A number is how many characters may be typed; a list is the choices, the first
 * of which is the start.
 */
export const planLevels = ['learning', 'person', 'organisation', 'reform'] as const;

/** What is asked once. */
export const aboutFields = {
  title: 120,
  problem: 600,
  aim: 600,
  home: 400,
  authoriser: 400,
  others: 400,
} as const;

const long = 600;
const short = 120;
/** A day as 2027-01-31, or nothing. */
const day = 10;

/** What there may be several of, by kind. `id` names an entry, here a step or a link; it never changes. */
export const entryFields = {
  steps: { level: planLevels, text: 200 },
  links: {
    from: 24,
    to: 24,
    assumption: long,
    sure: ['', 'guess', 'signs', 'shown'],
    hangs: ['', 'little', 'much'],
    holds: long,
    fails: long,
    who: short,
    look: day,
  },
  /** `assumed`: the words of the assumption when somebody looked. */
  looks: {
    link: 24,
    date: day,
    assumed: long,
    found: long,
    decision: ['', 'keep', 'change', 'drop'],
    why: long,
    sure: ['', 'guess', 'signs', 'shown'],
  },
  rows: {
    about: [...planLevels, 'partnership'],
    question: long,
    decision: long,
    needs: short,
    sign: long,
    where: long,
    often: short,
    who: short,
    start: long,
    minutes: 6,
  },
  seen: {
    date: day,
    who: short,
    where: short,
    what: long,
    matters: long,
    part: long,
    reasons: long,
    confirm: short,
    expected: ['', 'expected', 'hoped', 'dreamed', 'surprise'],
    domain: ['', 'inner', 'external', 'context'],
    capability: ['', 'commit', 'deliver', 'relate', 'balance', 'adapt'],
  },
  checks: { date: day, side: ['ours', 'theirs'], marks: 2000 },
} as const;

/** Fields that came later: files of earlier editions lack them, and they are empty there. */
export const laterFields: Readonly<Record<string, readonly string[]>> = { looks: ['assumed'] };

/** How many of each kind a plan may have. Steps and links fit on one sheet of paper; the rest keeps a file small. */
export const entryLimits = { steps: 9, links: 12, looks: 200, rows: 40, seen: 200, checks: 24 } as const;

/** A file may hold longer texts than can be typed: notes that were used, and texts of several partners that were joined. */
export const longestInFile = 100_000;

export const planFileFormat = 'peer-learning-guide-plan';
export const planFileVersion = 1;
