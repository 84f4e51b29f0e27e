import { ledgerPath } from '#library/checks/check-ledger.ts';
import type { Library } from '#library/index.ts';
import { ContentError, type Problem } from '#library/reading/problem.ts';
import { readYaml } from '#library/reading/yaml-file.ts';
import { ledgerSchema, type PromisedFile } from '#schemas/ledger.ts';
import { publishedFiles } from './published-files.ts';

const tables = 'src/publish/data/collections.ts';

/**
 * Open data stay where they are, under the names that their columns and fields have: others fetch them by program, and nobody
 * can leave a redirect there that a spreadsheet would follow.
 *
 * @throws ContentError that names every file and field that was published and is gone
 */
export function checkPublishedFiles(root: string, library: Library, now: readonly PromisedFile[] = publishedFiles(library)): void {
  const { lineOf } = readYaml(root, ledgerPath, ledgerSchema, []);
  const fieldsNow = new Map(now.map(({ path, fields }) => [path, new Set(fields)]));
  const problems = library.ledger.files.flatMap(({ path, fields = [] }, index): Problem[] => {
    const report = (sentence: string) => ({ file: ledgerPath, line: lineOf(['files', index]), sentence });
    const found = fieldsNow.get(path);
    if (!found) return [report(`"${path}" was published and is no longer written, but others fetch it; ${wayBack(path)}.`)];
    const gone = fields.filter((field) => !found.has(field)).map((field) => `"${field}"`);
    if (gone.length === 0) return [];
    const kind = path.endsWith('.csv') ? 'columns' : 'fields';
    return [report(`The ${kind} ${gone.join(', ')} of "${path}" were published and are gone; ${wayBackTo(path, gone)}.`)];
  });
  if (problems.length > 0) throw new ContentError(problems);
}

const figure = /^\/data\/figures\/(.+)\.csv$/;
const ofCollection = /^\/data\/(?:schema\/)?([^/]+)\.(?:csv|json)$/;
/** Files of this kind have a line of their own among the routes. */
const fixed = /-vectors\.json$|\/schema\/(?:answers|board|plan|workshop-link)\.json$|\.xml$/;

function wayBack(path: string): string {
  const id = figure.exec(path)?.[1];
  if (id) return `bring the figure back in content/figures/${id}.yaml, with its labels`;
  if (fixed.test(path)) return `write its line again in "rootFiles" of src/site/routes.ts: '${path}': '….ts'`;
  return `bring its collection back in ${tables}: collection({ id: '${ofCollection.exec(path)?.[1]}', … })`;
}

function wayBackTo(path: string, gone: readonly string[]): string {
  const names = gone.join(', ');
  if (path.endsWith('.csv'))
    return `write ${names} again among the columns of its table, which ${tables} names, and leave the cells empty where nothing is known`;
  return `write ${names} again in its schema, which ${tables} names; it may be optional, and a new name may be next to it`;
}
