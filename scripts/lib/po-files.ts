/** The files that translators edit: PO, one for each page and collection, in a folder or a zip. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { po, type GetTextTranslations } from 'gettext-parser';
import { ContentError } from '../../src/library/reading/problem.ts';
import { isLanguage } from '../../src/library/translation/language-code.ts';
import { fingerprint } from '../../src/library/translation/fingerprint.ts';
import { poSlip } from './po-slips.ts';
import { translatorsNote, type WorkLeft } from './translators-note.ts';
import type { ImportedUnit, OwnUnit, UnitFile } from '../../src/library/translation/unit.ts';

const unsureFlag = 'fuzzy';
/** Tells an import which translations somebody has touched. */
const exportedAs = 'Exported as ';
/** The same text gives the same bytes. */
const zipTime = new Date(1980, 0, 1);

/** What a file for translators says of a text. */
export type HandedUnit = Omit<OwnUnit, 'faultOf'>;

/** A file as programs for translators read it. What nobody is sure of is "fuzzy" there. */
export function poText({ units }: UnitFile<HandedUnit>, language: string): string {
  const translations: GetTextTranslations['translations'] = {};
  for (const { context, english, translated, unsure, about, places, before } of units) {
    // A text that is marked is new once the mark is taken away, whatever its words.
    const extracted = [about, translated && !unsure && `${exportedAs}${fingerprint(translated)}`].filter(Boolean).join('\n');
    const comments = {
      ...(extracted && { extracted }),
      ...(places.length > 0 && { reference: places.join('\n') }),
      ...(unsure && { flag: unsureFlag }),
      // Programs show what has changed since. A text in quotation marks is written there as JSON writes it.
      ...(unsure && before !== undefined && { previous: `msgid ${JSON.stringify(before)}` }),
    };
    translations[context] = { [english]: { msgctxt: context, msgid: english, msgstr: [translated], comments } };
  }
  const headers = {
    Language: language,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
  };
  return po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 }).toString();
}

/** The files in which something is left to do once a translation is begun; none before. */
export function workIn(files: readonly UnitFile[]): WorkLeft[] {
  const work = files.map(({ name, units }) => ({
    name,
    empty: units.filter(({ translated }) => translated === '').length,
    unsure: units.filter(({ unsure }) => unsure).length,
  }));
  const isBegun = files.some(({ units }) => units.some(({ translated }) => translated !== ''));
  return isBegun ? work.filter(({ empty, unsure }) => empty + unsure > 0) : [];
}

/**
 * All files in one zip, with a note for those who get it.
 *
 * @param needed names of the files that are to be translated first
 */
export function poArchive(files: readonly UnitFile<HandedUnit>[], language: string, needed: readonly string[] = []): Uint8Array {
  const texts = [
    ['READ-ME-FIRST.txt', translatorsNote(needed, workIn(files))],
    ...files.map((file) => [`${file.name}.po`, poText(file, language)]),
  ];
  return zipSync(Object.fromEntries(texts.map(([name, text]) => [name!, [strToU8(text!), { mtime: zipTime }]])));
}

/**
 * The units of a zip, a folder or a PO file.
 *
 * @throws ContentError if it is none, or of another language
 */
export function unitsFrom(path: string, language: string): ImportedUnit[] {
  const files = filesIn(path);
  if (files.length === 0) throw refused(path, 'There is no PO file in it; import a zip, a folder or a file that ends in ".po".');
  return files.flatMap(({ file, text }) => unitsIn(text, file, language));
}

/** The units of one PO file. @param file its name, for messages */
export function unitsIn(written: string, file: string, language: string): ImportedUnit[] {
  // Some programs end lines as old Macs did, which the parser takes for one line.
  const text = written.replace(/\r\n?/g, '\n');
  const slip = poSlip(text);
  if (slip) throw refused(file, slip.sentence, slip.line);
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0)
    throw refused(
      file,
      'A letter was lost here, since the file is not in UTF-8; save it as UTF-8 in the program that you translate with.',
      text.slice(0, lost).split('\n').length,
    );
  let parsed;
  try {
    parsed = po.parse(text, { validation: true });
  } catch (error) {
    const { message, lineNumber } = error as Error & { lineNumber?: number };
    throw refused(
      file,
      `This is no PO file, or it is damaged here; often a quotation mark in a text lacks the \\ before it. Correct it, or save the file again in the program that you translate with. The details: ${message}`,
      lineNumber,
    );
  }
  // A file without a head has no headers at all.
  const theirs = (parsed.headers as Record<string, string> | undefined)?.['Language'] ?? '';
  if (!isFor(language, theirs)) {
    const line = text.split('\n').findIndex((row) => row.startsWith('"Language:')) + 1;
    if (theirs === '')
      throw refused(
        file,
        `This file does not say its language; write the line "Language: ${language}\\n" below the first msgstr.`,
        line || 1,
      );
    throw refused(
      file,
      `This file is for the language "${theirs}", not "${language}"; write "Language: ${language}" here if that is wrong${isLanguage(theirs) ? `, or import it with "${theirs}"` : ''}.`,
      line || 1,
    );
  }
  const lines = contextLines(text);
  return Object.values(parsed.translations)
    .flatMap((ofContext) => Object.values(ofContext))
    .filter(({ msgid }) => msgid !== '')
    .map(({ msgctxt = '', msgid, msgstr, comments }) => ({
      file,
      line: lines.get(msgctxt) ?? 1,
      context: msgctxt,
      english: msgid,
      translated: msgstr[0] ?? '',
      unsure: comments?.flag?.split(/,\s*/).includes(unsureFlag) ?? false,
      exported: new RegExp(`^${exportedAs}(\\w{8})$`, 'm').exec(comments?.extracted ?? '')?.[1],
    }));
}

/** Programs for translators write the code in their own way, and add the country of whoever uses them. */
function isFor(language: string, theirs: string): boolean {
  const code = theirs.replace('_', '-').toLowerCase();
  return code === language.toLowerCase() || (!language.includes('-') && code.split('-')[0] === language);
}

/** The line on which each context begins, also where a program has broken it into several. */
function contextLines(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  let parts: string[] | undefined;
  let start = 0;
  for (const [index, row] of text.split(/\r?\n/).entries()) {
    const [, first] = /^msgctxt (".*")\s*$/.exec(row) ?? [];
    if (first !== undefined) [parts, start] = [[first], index + 1];
    else if (row.startsWith('"')) parts?.push(row.trim());
    else if (parts) {
      lines.set(parts.map((part) => part.slice(1, -1).replace(/\\(.)/g, '$1')).join(''), start);
      parts = undefined;
    }
  }
  return lines;
}

/** Not what a Mac packs beside each file. */
const isPo = (name: string): boolean => name.endsWith('.po') && !/(?:^|\/)(?:__MACOSX\/|\._)/.test(name);

function filesIn(path: string): { file: string; text: string }[] {
  let bytes: Uint8Array;
  try {
    if (statSync(path).isDirectory())
      return readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter(isPo)
        .sort()
        .map((name) => ({ file: join(path, name), text: readFileSync(join(path, name), 'utf8') }));
    bytes = readFileSync(path);
  } catch {
    throw refused(path, 'There is no such file or folder; check its name.');
  }
  if (path.endsWith('.po')) return [{ file: path, text: strFromU8(bytes) }];
  try {
    return Object.entries(unzipSync(bytes, { filter: ({ name }) => isPo(name) })).map(([name, text]) => ({
      file: `${path}/${name}`,
      text: strFromU8(text),
    }));
  } catch {
    throw refused(path, 'This is no zip, or it is damaged; import a zip, a folder or a file that ends in ".po".');
  }
}

const refused = (file: string, sentence: string, line = 1) => new ContentError([{ file, line, sentence }]);
