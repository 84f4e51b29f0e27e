/**
 * `npm run translate -- export fr`: writes all texts of the guide into `translate-fr.zip`, for any program that reads PO files.
 * `npm run translate -- import fr translate-fr.zip`: writes what was translated there into `content/`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { library } from '../src/library/index.ts';
import { exportedUnits } from '../src/library/translation/export-units.ts';
import { importedUnits } from '../src/library/translation/import-units.ts';
import { checkHandedDrawings } from '../src/library/translation/handed-drawings.ts';
import { isLanguage, notACode, sisterOf } from '../src/library/translation/language-code.ts';
import { languagesBegun } from '../src/library/translation/languages-begun.ts';
import { projectTexts } from '../src/library/translation/project-texts.ts';
import { statusOf } from '../src/library/translation/status.ts';
import { placesOfKeys } from '../src/site/strings-check.ts';
import { earlierPage } from './lib/earlier-page.ts';
import { poArchive, unitsFrom, workIn } from './lib/po-files.ts';
import { workLine } from './lib/translators-note.ts';

const [task, language = '', ...named] = process.argv.slice(2);
const files = named.length > 0 ? named : [`translate-${language}.zip`];
const file = files[0]!;
const root = process.cwd();

/** No more lines than a screen has. */
const shortList = (lines: readonly string[]): string =>
  [...lines.slice(0, 20), ...(lines.length > 20 ? [`and ${lines.length - 20} more files`] : [])].join('\n');

try {
  if (!['export', 'import'].includes(task ?? '') || language === '')
    throw new Error(
      'Say what to do, and the code of the language: npm run translate -- export fr, or npm run translate -- import fr translate-fr.zip.',
    );
  if (!isLanguage(language)) throw new Error(notACode(language));
  if (task === 'export' && existsSync(file))
    throw new Error(
      `There is a ${file} already, which may hold what somebody translated. Import it, move it away, or name another file: npm run translate -- export ${language} another.zip.`,
    );
  const sister = sisterOf(language, languagesBegun(root));
  if (sister)
    console.log(
      `There is a translation into "${sister}" already, and "${language}" is another one. If you mean that one: npm run translate -- ${task} ${sister}${task === 'import' ? ` ${files.join(' ')}` : ''}.`,
    );
  const project = projectTexts(root, language, library(), earlierPage(root));
  for (const { path } of project.pages.filter(({ unpaired }) => unpaired))
    console.log(
      `The translation of ${path} has other blocks than the English page, so nobody can tell what translates what: its texts are empty in the file. Give it the same blocks, or translate it in the file.`,
    );
  if (task === 'export') {
    mkdirSync(dirname(file), { recursive: true });
    const placesOf = placesOfKeys(root, Object.keys(project.strings.english));
    const { missing } = statusOf(project, language);
    const handed = exportedUnits(project, language, placesOf);
    writeFileSync(file, poArchive(handed, language, missing));
    console.log(
      `Wrote ${file}. Unpack it, translate the files, and run: npm run translate -- import ${language} with the zip, the folder or one of its files.`,
    );
    const work = workIn(handed);
    if (work.length > 0) console.log(`What is left to do, also in READ-ME-FIRST.txt:\n${shortList(work.map(workLine))}`);
    if (missing.length > 0)
      console.log(`Before readers can choose the language, these must be translated: ${missing.map((name) => `${name}.po`).join(', ')}.`);
  } else {
    const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);
    const given = files.flatMap((one) => unitsFrom(one, language));
    await checkHandedDrawings(given);
    const { writes, notes } = importedUnits({ ...project, read }, language, given);
    for (const { file: path, text } of writes) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
      console.log(`Wrote ${path}.`);
    }
    for (const note of notes) console.log(note);
    if (writes.length > 0) console.log('Run "npm run check" to see whether all is right.');
    else if (notes.length === 0) console.log('There is nothing new in it.');
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
