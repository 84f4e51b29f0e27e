import type { Files } from '../reading/files.ts';
import type { Problem } from '../reading/problem.ts';

/** The dots of `npm run new`. Several may wait for their texts, and another check names each of them. */
const unwritten = '…';

/** What is there twice under different ids: tags of sources, questions, and titles by which readers tell things apart. */
export function checkRepeats(files: Files, problems: Problem[]): void {
  const claim = (taken: Map<string, string>, text: string, file: string, line: number, sentence: (earlier: string) => string) => {
    if (text === unwritten) return;
    const key = text.toLowerCase().replace(/\s+/g, ' ');
    const earlier = taken.get(key);
    if (earlier === undefined) taken.set(key, `${file}:${line}`);
    else problems.push({ file, line, sentence: sentence(earlier) });
  };

  const tags = new Map<string, string>();
  const { file, lineOf, value } = files.sources;
  value!.forEach(({ tag }, index) =>
    claim(
      tags,
      tag,
      file,
      lineOf([index, 'tag']),
      (earlier) => `The tag "${tag}" is already that of ${earlier}; give this source one of its own.`,
    ),
  );

  const questions = new Map<string, string>();
  for (const list of files.checklists) {
    list.value!.groups.forEach((group, g) =>
      group.questions.forEach(({ text }, q) =>
        claim(
          questions,
          text,
          list.file,
          list.lineOf(['groups', g, 'questions', q, 'text']),
          (earlier) => `The same question is asked at ${earlier}; word this one so that readers can tell them apart, or remove it.`,
        ),
      ),
    );
  }

  const cases = new Map<string, string>();
  for (const one of files.cases)
    claim(
      cases,
      one.value!.title,
      one.file,
      one.lineOf(['title']),
      (earlier) => `The case at ${earlier} has the same title; give this one a title of its own.`,
    );
}
