import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '#library/index.ts';
import { whereIs } from '#library/reading/overlay.ts';
import type { Problem } from '#library/reading/problem.ts';

/** Sheets of working papers whose page shows each by name, and this one not: nobody would ever see them. */
export function unshownSheets(root: string, { papers }: Pick<Library, 'papers'>): Problem[] {
  return papers.flatMap(({ id, page, sheets }) => {
    if (page === undefined) return [];
    const shownOn = whereIs(root, `content/docs/${page}.mdx`);
    const text = existsSync(join(root, shownOn)) ? readFileSync(join(root, shownOn), 'utf8') : '';
    const file = whereIs(root, `content/papers/${id}.yaml`);
    return sheets
      .filter((sheet) => !new RegExp(`<LetterForm\\s+sheet="${sheet.id}"`).test(text))
      .map((sheet) => ({
        file,
        line: lineOf(join(root, file), sheet.id),
        sentence: `No reader would see the sheet "${sheet.id}"; write <LetterForm sheet="${sheet.id}" /> into ${shownOn}, with a heading, or give it to a paper without "page".`,
      }));
  });
}

/** The line on which a sheet begins. */
function lineOf(file: string, sheet: string): number {
  const rows = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return Math.max(1, rows.findIndex((row) => new RegExp(`^\\s*- id: ["']?${sheet}["']?\\s*$`).test(row)) + 1);
}
