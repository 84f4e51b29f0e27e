import { basename } from 'node:path';
import type { Checklist } from '#schemas/checklist.ts';
import type { Problem } from '../reading/problem.ts';
import type { Files } from '../reading/files.ts';
import type { YamlFile } from '../reading/yaml-file.ts';

interface Place {
  file: string;
  line: number;
  retired: boolean;
}

/** Ids of questions and groups are promises: each occurs once in all lists, and a retired one never returns. */
export function checkQuestionIds(files: Files, problems: Problem[]): void {
  const places = new Map<string, Place>();
  const clashes: Clash[] = [];
  const claim = (id: string, from: YamlFile<Checklist>, path: PropertyKey[], retired = false) => {
    const line = from.lineOf(path);
    const earlier = places.get(id);
    if (!earlier) {
      places.set(id, { file: from.file, line, retired });
      return;
    }
    const where = earlier.retired ? `${earlier.file}:${earlier.line}` : 'the line above';
    const sentence =
      earlier.retired || retired
        ? `The id "${id}" belongs to a retired question (${where}) and is never used again; give the new question a new id.`
        : `The id "${id}" is already used at ${earlier.file}:${earlier.line}; give this one an id of its own.`;
    clashes.push({ file: from.file, line, sentence, id, with: earlier.file });
  };

  // Retired ids are claimed first: whoever uses one again is the one to correct it.
  for (const list of files.checklists) {
    list.value!.retired.forEach(({ id }, r) => claim(id, list, ['retired', r, 'id'], true));
  }
  for (const list of files.checklists) {
    list.value!.groups.forEach((group, g) => {
      claim(group.id, list, ['groups', g, 'id']);
      group.questions.forEach(({ id }, q) => claim(id, list, ['groups', g, 'questions', q, 'id']));
    });
  }
  problems.push(...clashes.filter((one) => !isOfCopy(one, clashes)), ...copies(clashes));
}

/** The revisions, the name and the number of each list. */
export function checkChecklists(files: Files, problems: Problem[]): void {
  const ids = new Set(
    files.checklists.flatMap(({ value }) => [
      ...value!.retired.map(({ id }) => id),
      ...value!.groups.flatMap(({ id, questions }) => [id, ...questions.map((question) => question.id)]),
    ]),
  );
  for (const list of files.checklists) checkRevisions(list, ids, problems);
  for (const list of files.checklists) {
    checkName(list, files, problems);
    checkAsked(list, problems);
  }
  checkNumbers(files, problems);
}

type Clash = Problem & { id: string; with: string };

/** So many ids in common are no slip at one of them: somebody began a list as a copy of another. */
const isOfCopy = (clash: Clash, clashes: readonly Clash[]): boolean =>
  clash.file !== clash.with && clashes.filter((other) => other.file === clash.file && other.with === clash.with).length > 2;

function copies(clashes: readonly Clash[]): Problem[] {
  const firsts = clashes.filter((one, index) => isOfCopy(one, clashes) && clashes.findIndex(({ file }) => file === one.file) === index);
  return firsts.map(({ file, line, id, with: other }) => {
    const sentence = `From "${id}" on, the groups and questions of this list have the ids of ${other}; give each an id of its own, for example by other letters before the first hyphen.`;
    return { file, line, sentence };
  });
}

function checkRevisions(list: YamlFile<Checklist>, ids: ReadonlySet<string>, problems: Problem[]): void {
  const { revision, groups, retired } = list.value!;
  const report = (path: PropertyKey[], sentence: string) => problems.push({ file: list.file, line: list.lineOf(path), sentence });
  groups.forEach((group, g) => {
    group.questions.forEach((question, q) => {
      const newest = Math.max(question.since, ...question.reworded);
      if (newest > revision) {
        report(
          ['groups', g, 'questions', q, 'id'],
          `"${question.id}" speaks of revision ${newest}, but the list is at revision ${revision}; raise "revision" at the top of the file.`,
        );
      }
    });
  });
  retired.forEach((question, r) => {
    if (question.retired > revision || question.retired <= question.since) {
      report(
        ['retired', r, 'retired'],
        `"${question.id}" must retire after revision ${question.since} and not after ${revision}, the revision of the list; correct one of the numbers.`,
      );
    }
    question.replacedBy.forEach((id, i) => {
      if (!ids.has(id))
        report(
          ['retired', r, 'replacedBy', i],
          `There is no question "${id}" to take the place of "${question.id}"; write the id of one that exists, or leave the list empty.`,
        );
    });
  });
}

/** A list that is no longer asked stays for those who answered it, and says to them why it went. */
function checkAsked({ file, lineOf, value }: YamlFile<Checklist>, problems: Problem[]): void {
  const { id, groups, retired, remark, stage } = value!;
  if (groups.length > 0) return;
  const report = (field: string, sentence: string) => problems.push({ file, line: lineOf([field]), sentence });
  if (retired.length === 0) report('groups', 'Put at least one group of questions into the list.');
  else if (stage !== undefined) report('groups', `The stage "${id}" needs at least one question; put a group of questions into its list.`);
  else if (remark === undefined)
    report('groups', 'This list is no longer asked; write in "remark" why, and what to use instead, for those who answered it.');
}

function checkName(list: YamlFile<Checklist>, { checklists }: Files, problems: Problem[]): void {
  const { id, stage } = list.value!;
  const named = basename(list.file, '.yaml');
  if (id !== named) {
    problems.push({
      file: list.file,
      line: list.lineOf(['id']),
      sentence: `The file is called ${named}.yaml but the list says "${id}"; make the two the same.`,
    });
  }
  if (stage !== undefined && stage !== id) {
    const its = checklists.find(({ value }) => value!.id === stage);
    const sentence = its
      ? `The stage "${stage}" already has its list, ${its.file}; leave "stage" out here.`
      : `A stage's own list carries the stage's name; call it "${stage}", or leave "stage" out.`;
    problems.push({ file: list.file, line: list.lineOf(['stage']), sentence });
  }
}

/** Answer codes name a list by its number, so two lists with one number would open each other's codes. */
function checkNumbers(files: Files, problems: Problem[]): void {
  const taken = new Map<number, string>();
  for (const list of files.checklists) {
    const { number } = list.value!;
    const line = list.lineOf(['number']);
    const earlier = taken.get(number);
    if (earlier === undefined) taken.set(number, `${list.file}:${line}`);
    else
      problems.push({
        file: list.file,
        line,
        sentence: `The number ${number} is already that of ${earlier}; give this list the lowest number that no list has ever had.`,
      });
  }
}
