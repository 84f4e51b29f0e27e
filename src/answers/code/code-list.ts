/**
 * What a code needs to know of a checklist: no texts, only which questions were in it when.
 *
 * Pages hand this to the browser; it is made from the full list at build by `codeList`.
 */
import type { Checklist } from '#schemas/checklist.ts';

export interface CodeList {
  id: string;
  /** Stands for the list in codes. */
  number: number;
  revision: number;
  /** Every question the list ever had, in the order in which codes carry them. */
  questions: CodeQuestion[];
}

export interface CodeQuestion {
  id: string;
  /** The first revision with the question. */
  since: number;
  /** The first revision without it; left out while it is asked. */
  retired?: number;
  /** The questions that took its place. */
  replacedBy?: string[];
  /** The revisions in which its wording changed. */
  reworded?: number[];
}

/** The list as codes see it. The place of a question on the page does not matter, so questions may be moved. */
export function codeList({ id, number, revision, groups, retired }: Checklist): CodeList {
  const living = groups
    .flatMap((group) => group.questions)
    .map(({ id, since, reworded }) => {
      return { id, since, ...(reworded.length > 0 && { reworded }) };
    });
  const gone = retired.map(({ id, since, retired, replacedBy }) => {
    return { id, since, retired, ...(replacedBy.length > 0 && { replacedBy }) };
  });
  return { id, number, revision, questions: [...living, ...gone].sort(byAge) };
}

/** The questions of the list at a revision, in the order of the code. */
export function slots({ questions, revision: newest }: CodeList, revision = newest): CodeQuestion[] {
  return questions.filter(({ since, retired }) => since <= revision && (retired === undefined || retired > revision));
}

function byAge(a: CodeQuestion, b: CodeQuestion): number {
  return a.since - b.since || inNaturalOrder(a.id, b.id);
}

/**
 * Digits count as numbers, so `q2` comes before `q10`; everything else goes by character. Written out,
 * because the collation of the platform may change between versions, and old codes must still open.
 */
function inNaturalOrder(a: string, b: string): number {
  const pieces = (id: string) => id.match(/\d+|\D+/g) ?? [];
  const others = pieces(b);
  for (const [i, piece] of pieces(a).entries()) {
    const other = others[i];
    if (other === undefined) return 1;
    const order = Number(piece) - Number(other) || Number(piece > other) - Number(piece < other);
    if (piece !== other && order !== 0) return order;
  }
  return a.length - b.length;
}
