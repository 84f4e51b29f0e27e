import { resolveCitation } from '../reading/citation.ts';
import type { Source } from '#schemas/source.ts';
import type { Problem } from '../reading/problem.ts';
import type { Files } from '../reading/files.ts';
import type { LineOf } from '../reading/yaml-file.ts';

/**
 * Every citation must name a source that exists, and a place in it that exists where the places are known. A page must
 * list at its head every source that its text cites, so that the list at its foot is whole.
 */
export function checkCitations(files: Files, problems: Problem[]): void {
  const sources = files.sources.value!;
  const check = (file: string, lineOf: LineOf, value: unknown, path: PropertyKey[] = []): void => {
    if (Array.isArray(value)) value.forEach((item, index) => check(file, lineOf, item, [...path, index]));
    else if (value !== null && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) check(file, lineOf, item, [...path, key]);
    } else if (typeof value === 'string' && path.at(-2) === 'sources') {
      const sentence = mistakeIn(value, sources);
      if (sentence) problems.push({ file, line: lineOf(path), sentence });
    }
  };
  const data = [
    files.stages,
    files.tools,
    ...files.practice,
    files.risks,
    files.measures,
    files.principles,
    ...files.voices,
    ...files.checklists,
    ...files.papers,
    ...files.workshops,
    ...files.cases,
    ...files.figures,
    files.initiatives,
    files.glossary,
    files.gaps,
  ];
  for (const { file, lineOf, value } of data) check(file, lineOf, value);

  for (const page of files.pages) {
    check(page.file, page.lineOf, page.sources, ['sources']);
    const listed = new Set(page.sources.map((text) => resolveCitation(text, sources)?.source));
    for (const match of page.body.matchAll(roundBrackets)) {
      const [, text] = match;
      const { source, place = '' } = resolveCitation(text!, sources) ?? {};
      const sentence = `"(${text})" is no citation in round brackets, so nothing links to the source; write [${text}].`;
      if (source?.places?.includes(place))
        problems.push({ file: page.file, line: page.body.slice(0, match.index).split('\n').length, sentence });
    }
    for (const { text, line } of page.cited) {
      const found = resolveCitation(text, sources);
      const hint = found || /^\d+$/.test(text) ? '' : ' If it is no citation, write "\\[" in place of "[".';
      const mistake = mistakeIn(text, sources) ?? unlisted(text, found!.source, listed);
      if (mistake) problems.push({ file: page.file, line, sentence: mistake + hint });
    }
  }
}

const roundBrackets = /(?<!\])\(([^()\n]+)\)/g;

function mistakeIn(text: string, sources: readonly Source[]): string | undefined {
  const citation = resolveCitation(text, sources);
  if (!citation) {
    return /^\d+$/.test(text)
      ? `[${text}] is a number, and numbers are given when the page is built; write the tag of the source instead, such as [guide §1].`
      : `No source is tagged "${text}"; write a tag from content/sources.yaml, or add the source there.`;
  }
  const { source, place } = citation;
  if (place === '' || !source.places || source.places.includes(place)) return undefined;
  return `"${source.tag}" has no place "${place}"; write one of its "places" in content/sources.yaml, or add it there.`;
}

function unlisted(text: string, source: Source, listed: ReadonlySet<Source | undefined>): string | undefined {
  if (listed.has(source)) return undefined;
  return `The text cites [${text}], but "sources" at the head of the page does not list it; add "${source.tag}" there.`;
}
