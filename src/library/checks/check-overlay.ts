import type { Files } from '../reading/files.ts';
import { plainFile } from '../reading/overlay.ts';
import type { Problem } from '../reading/problem.ts';

/** What two files may not share: a name, and for pages the address, which may also be that of a list. */
const addressOf = (file: string): string =>
  plainFile(file)
    .replace(/^content\/checklists\//, 'content/docs/checklists/')
    .replace(/(?:\/index)?\.(?:mdx?|yaml)$/, '');

/** Nothing that a copy adds has the name of something of ours: an update could bring it a namesake at any time. */
export function checkOverlay(files: Files, problems: Problem[]): void {
  const lists = [files.cases, files.checklists, files.figures, files.papers, files.practice];
  const folders = [...lists, files.voices, files.workshops];
  const names = new Map<string, string>();
  for (const { file } of [...folders.flat(), ...files.pages]) {
    const name = addressOf(file);
    const other = names.get(name);
    if (other === undefined) names.set(name, file);
    else {
      const sentence = `${other} has this name already; give yours another one, and where it has an id, another id.`;
      problems.push({ file, line: 1, sentence });
    }
  }
}
