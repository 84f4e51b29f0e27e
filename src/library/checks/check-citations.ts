import { resolveCitation } from '../reading/citation.ts';
import type { Problem } from '../reading/problem.ts';
import type { Files } from '../reading/files.ts';
import type { LineOf } from '../reading/yaml-file.ts';

/**
 * Every citation must name a source that exists, and a page must list at its head every source that
 * its text cites, so that the list at its foot is whole.
 */
export function checkCitations(files: Files, problems: Problem[]): void {
  const sources = files.sources.value!;
  const check = (file: string, lineOf: LineOf, value: unknown, path: PropertyKey[] = []): void => {
    if (Array.isArray(value)) value.forEach((item, index) => check(file, lineOf, item, [...path, index]));
    else if (value !== null && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) check(file, lineOf, item, [...path, key]);
    } else if (typeof value === 'string' && path.at(-2) === 'sources' && !resolveCitation(value, sources)) {
      problems.push({ file, line: lineOf(path), sentence: unknownSource(value) });
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
    for (const { text, line } of page.cited) {
      const found = resolveCitation(text, sources);
      if (!found) {
        const sentence = `${unknownSource(text)} If it is no citation, write "\\[" in place of "[".`;
        problems.push({ file: page.file, line, sentence });
      } else if (!listed.has(found.source)) {
        problems.push({
          file: page.file,
          line,
          sentence: `The text cites [${text}], but "sources" at the head of the page does not list it; add "${found.source.tag}" there.`,
        });
      }
    }
  }
}

function unknownSource(text: string): string {
  return `No source is tagged "${text}"; write a tag from content/sources.yaml, or add the source there.`;
}
