import { ledgerSeal } from '../ledger-seal.ts';
import type { Problem } from '../reading/problem.ts';
import type { Files } from '../reading/files.ts';
import type { YamlFile } from '../reading/yaml-file.ts';
import type { Checklist, Question, RetiredQuestion } from '#schemas/checklist.ts';
import type { PromisedList, PromisedQuestion } from '#schemas/ledger.ts';

export const ledgerPath = 'content/ledger.yaml';
/** What to do with a ledger that is not the one that was published. */
export const restoreLedger = `restore the published one with "git checkout main -- ${ledgerPath}", because answers and links rest on it`;

/** What the check reads; tests give it no more. */
export type PromisedFiles = Pick<Files, 'checklists' | 'sources' | 'ledger'>;

/** A question as it is now, with its place in its file. */
type Found = { list: YamlFile<Checklist>; path: PropertyKey[] } & ({ living: Question } | { gone: RetiredQuestion });

/**
 * What has been published is kept: answers on people's devices, codes, links of workshops and citations rest on it. What
 * the ledger does not have yet is free, as long as it cannot be taken for something older.
 */
export function checkLedger({ checklists, sources, ledger }: PromisedFiles, problems: Problem[]): void {
  const promised = ledger.value!;
  if (promised.seal !== ledgerSeal(promised)) {
    const sentence = `This file was edited by hand or by a merge; ${restoreLedger}. "npm run edition" then adds what is new.`;
    problems.push({ file: ledger.file, line: ledger.lineOf(['seal']), sentence });
    return;
  }
  const questions = new Map(checklists.flatMap(questionsOf));
  for (const list of promised.lists) {
    const now = checklists.find(({ value }) => value!.id === list.id);
    if (now) checkList(now, list, questions, problems);
    else {
      const file = `content/checklists/${list.id}.yaml`;
      const sentence = `The list "${list.id}" was published and is gone or renamed; bring the file back under this name, because answers and codes with the number ${list.number} are in use. If it is no longer asked, write in it "groups: []", all its questions under "retired", "revision: ${list.revision + 1}", and in "remark" why.`;
      problems.push({ file, line: 1, sentence });
    }
  }
  promised.sources.forEach(({ id, tag }) => {
    const place = sources.value!.findIndex((source) => source.id === id);
    if (sources.value![place]?.tag === tag) return;
    const sentence =
      place < 0
        ? `The source "${id}" was published and is gone; bring it back with "id: ${id}" and "tag: ${tag}", because others cite it and link to it.`
        : `The source "${id}" was published under the tag "${tag}"; write that tag again, because others cite it.`;
    problems.push({ file: sources.file, line: sources.lineOf(place < 0 ? [] : [place, 'tag']), sentence });
  });
}

function questionsOf(list: YamlFile<Checklist>): [id: string, question: Found][] {
  const { groups, retired } = list.value!;
  return [
    ...groups.flatMap(({ questions }, g) =>
      questions.map((living, q): [string, Found] => [living.id, { list, living, path: ['groups', g, 'questions', q] }]),
    ),
    ...retired.map((gone, r): [string, Found] => [gone.id, { list, gone, path: ['retired', r] }]),
  ];
}

function checkList(now: YamlFile<Checklist>, promised: PromisedList, questions: Map<string, Found>, problems: Problem[]): void {
  const { number, revision } = now.value!;
  const report = (path: PropertyKey[], sentence: string) => problems.push({ file: now.file, line: now.lineOf(path), sentence });
  if (number !== promised.number)
    report(['number'], `This list was published with the number ${promised.number}, which its codes carry; write that number again.`);
  if (revision < promised.revision)
    report(['revision'], `This list was published at revision ${promised.revision}; write that number or a higher one.`);

  const change = changeOf(now, promised.revision);
  for (const question of promised.questions) {
    const found = questions.get(question.id);
    if (!found) report(['retired'], wordsFor(question, change));
    else if (found.list !== now) {
      const sentence = `The question "${question.id}" was published in ${now.file}; move it back there, or retire it there and give this one a new id.`;
      problems.push({ file: found.list.file, line: found.list.lineOf([...found.path, 'id']), sentence });
    } else checkQuestion(found, question, promised.revision, problems);
  }

  const known = new Set(promised.questions.map(({ id }) => id));
  const { next, raise } = change;
  for (const [id, found] of questions) {
    if (found.list !== now || known.has(id)) continue;
    const { since } = 'living' in found ? found.living : found.gone;
    if (since > promised.revision) continue;
    report(
      [...found.path, 'id'],
      'living' in found
        ? `The question "${id}" is new: write "since: ${next}" under it${raise}. Without ${raise ? 'them' : 'it'}, answers in older codes would move to other questions.`
        : `The question "${id}" was never published with this list; remove the entry, because nobody has answered it.`,
    );
  }
}

/** The revision of a change, and what to write at the top of the file for it. Whoever has raised the number need not do so again. */
interface NextRevision {
  next: number;
  raise: string;
}

function changeOf({ value }: YamlFile<Checklist>, published: number): NextRevision {
  const next = Math.max(published + 1, value!.revision);
  return { next, raise: value!.revision === next ? '' : `, and "revision: ${next}" at the top of the file` };
}

/** What to write for a question that is gone. */
function wordsFor({ id, since, retired, text }: PromisedQuestion, { next, raise }: NextRevision): string {
  const first = `The question "${id}" was published in this list and is gone, so older codes would open wrongly.`;
  const entry = `- { id: ${id}, text: ${JSON.stringify(text)}, since: ${since}, retired: ${retired ?? next}, why: "…" }`;
  return `${first} If it got another id, give it this one again. If it is no longer asked, write under "retired": ${entry}${retired ? '' : raise}.`;
}

function checkQuestion(found: Found, promised: PromisedQuestion, revision: number, problems: Problem[]): void {
  const { list, path } = found;
  const { id } = promised;
  const { next, raise } = changeOf(list, revision);
  const report = (field: string, sentence: string) => problems.push({ file: list.file, line: list.lineOf([...path, field]), sentence });
  const { since, text } = 'living' in found ? found.living : found.gone;
  if (since !== promised.since) report('since', `"${id}" was published with "since: ${promised.since}"; write that number again.`);

  if ('gone' in found) {
    const { retired } = found.gone;
    if (promised.retired !== undefined && retired !== promised.retired)
      report('retired', `"${id}" was published with "retired: ${promised.retired}"; write that number again.`);
    if (promised.retired === undefined && retired <= revision)
      report('retired', `"${id}" was still asked in revision ${revision}; write "retired: ${next}"${raise}.`);
    if (text !== promised.text)
      report('text', `A retired question keeps the words that people answered; write ${JSON.stringify(promised.text)} again.`);
    return;
  }

  if (promised.retired !== undefined) {
    report(
      'id',
      `"${id}" was retired in revision ${promised.retired} and is never asked again; move it back to "retired", and give the new question a new id.`,
    );
    return;
  }
  const { reworded, sameMeaningAs } = found.living;
  const before = promised.reworded ?? [];
  if (String(reworded.filter((when) => when <= revision)) !== String(before))
    report(
      'reworded',
      `"${id}" was published with "reworded: [${before.join(', ')}]"; keep that, and add only revisions after ${revision}.`,
    );
  if (text === promised.text || sameMeaningAs === promised.text || reworded.some((when) => when > revision)) return;
  report(
    'text',
    `"${id}" was published as ${JSON.stringify(promised.text)}. If it now means something else, write "reworded: [${[...before, next].join(', ')}]" under it${raise}, so that people are asked to look at their answer again. If it still means the same, write under it: sameMeaningAs: ${JSON.stringify(promised.text)}`,
  );
}
