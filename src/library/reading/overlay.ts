import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';

/** Where whoever hosts a copy keeps what is their own: the same folders and names as in `content/`. No update touches it. */
export const localFolder = 'content/local';

/** The YAML files of a folder of `content/`, ours before those of this copy, as paths from the root. */
export function yamlFilesIn(root: string, folder: string): string[] {
  return [`content/${folder}`, `${localFolder}/${folder}`].flatMap((path) =>
    existsSync(join(root, path))
      ? readdirSync(join(root, path))
          .filter((name) => name.endsWith('.yaml'))
          .sort()
          .map((name) => `${path}/${name}`)
      : [],
  );
}

/** A path in `content/` without the folder of this copy: `content/local/cases/a.yaml` is told like `content/cases/a.yaml`. */
export const plainFile = (file: string): string => file.replace(/^content\/local\//, 'content/');

/** Where a file of `content/` is: ours, or that of this copy. */
export const whereIs = (root: string, file: string): string => {
  const own = file.replace(/^content\//, `${localFolder}/`);
  return existsSync(join(root, own)) ? own : file;
};

/**
 * Lists in one file, such as the sources, to which a copy adds entries of its own: those are read as if they were written at the
 * end of ours, so that every check compares them with ours. A mistake in them is told at its line in the file of the copy.
 */
export class OwnLists {
  /** For each of our files the lines it has itself. */
  readonly #lines = new Map<string, number>();

  /** What is read of a list. @param file its path below `content/` @param problems mistakes are added here */
  with(root: string, file: string, problems: Problem[]): (text: string) => string {
    return (text) => {
      const own = join(root, localFolder, file);
      if (!existsSync(own)) return text;
      const added = readFileSync(own, 'utf8').replace(/^\uFEFF/, '');
      const rows = added.split(/\r?\n/);
      const first = rows.findIndex((row) => row.trim() !== '' && !/^\s*#/.test(row) && row.trim() !== '---');
      if (first < 0 || rows[first]!.trim() === '[]') return text;
      if (!rows[first]!.startsWith('-')) {
        const sentence =
          'This file is a list; begin each of its entries with "- " at the left margin, and the lines below it with two blanks.';
        problems.push({ file: `${localFolder}/${file}`, line: first + 1, sentence });
        return text;
      }
      // An empty list is written as "[]", after which no entry can follow.
      const ours = text.replace(/^\[\]\s*$/m, '').replace(/\n*$/, '\n');
      this.#lines.set(`content/${file}`, ours.split('\n').length - 1);
      return ours + added;
    };
  }

  /** Whether a line of one of our files is one that the copy adds. */
  isOwn(file: string, line: number): boolean {
    return line > (this.#lines.get(file) ?? Infinity);
  }

  /** The problem at the place where its writer made it. */
  placed(problem: Problem): Problem {
    if (!this.isOwn(problem.file, problem.line)) return problem;
    const lines = this.#lines.get(problem.file)!;
    return { ...problem, file: problem.file.replace(/^content\//, `${localFolder}/`), line: problem.line - lines };
  }
}
