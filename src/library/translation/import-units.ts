import { ContentError, type Problem } from '../reading/problem.ts';
import { exportedUnits, type Translatable } from './export-units.ts';
import { fingerprint } from './fingerprint.ts';
import { writtenPages } from './import-pages.ts';
import { writtenStrings, writtenTexts, type Write } from './import-texts.ts';
import type { ImportedUnit, Unit } from './unit.ts';

/** What an import comes to. */
export interface Import {
  /** Files of `content/` with their new text. */
  writes: Write[];
  /** What the translator should know, as sentences. */
  notes: string[];
}

/** What the project has, and the text of a file that may be there already. */
export interface WritableTexts extends Translatable {
  read: (file: string) => string | undefined;
}

/**
 * What must be written so that the project has the translations that were handed in. Nothing is, if anything is wrong with them.
 *
 * @throws ContentError that names every mistake with the file and the line of the translator
 */
export function importedUnits(project: WritableTexts, language: string, given: readonly ImportedUnit[]): Import {
  const known = exportedUnits(project, language);
  const ours = new Map(known.flatMap(({ units }) => units.map((unit) => [unit.context, unit])));
  const atPlace = Map.groupBy(ours.values(), ({ context }) => placeOf(context));
  const theirs = new Map<string, ImportedUnit>();
  const problems: Problem[] = [];
  const outdated: ImportedUnit[] = [];
  const doubtful: ImportedUnit[] = [];
  const unsure: ImportedUnit[] = [];
  const replaced: ImportedUnit[] = [];
  for (const unit of given.map(withoutBlanks)) {
    const report = (sentence: string) => problems.push({ file: unit.file, line: unit.line, sentence });
    const own = ours.get(unit.context);
    const there = atPlace.get(placeOf(unit.context));
    if (!own && there) {
      if (!unit.translated) continue;
      const [now, ...others] = there;
      // Nobody has touched it, and the next export has what is there as fuzzy.
      if (others.length === 0 && now!.translated && unit.exported === fingerprint(unit.translated)) continue;
      // On a page many texts have the same place, so nobody can tell which of them it was.
      if (others.length > 0 || !isSaid(unit, now!) || now!.faultOf(unit.translated)) outdated.push(unit);
      else {
        doubtful.push(unit);
        if (!theirs.has(now!.context)) theirs.set(now!.context, { ...unit, unsure: true });
      }
    } else if (!own)
      report(
        `The guide has no text "${unit.context}" to translate; import a file that "npm run translate" has exported, and leave the lines that begin with "msgctxt" as they are.`,
      );
    else if (fingerprint(unit.english) !== fingerprint(own.english))
      report(`The English words were edited in this file; write them as they were: “${shortened(own.english)}”.`);
    else {
      if (unit.unsure && unit.translated && unit.translated !== own.translated) unsure.push(unit);
      if (!isSaid(unit, own)) continue;
      const fault = own.faultOf(unit.translated);
      if (fault) report(`The translation of “${shortened(own.english)}” ${fault}.`);
      if (unit.exported && own.translated && own.translated !== unit.translated && fingerprint(own.translated) !== unit.exported)
        replaced.push(unit);
      const other = theirs.get(unit.context);
      if (other && other.translated !== unit.translated)
        report(`“${shortened(own.english)}” is translated otherwise in ${other.file}:${other.line}; keep one of the two.`);
      theirs.set(unit.context, unit);
    }
  }
  const after = known.map((file) => ({ ...file, units: file.units.map((unit) => merged(unit, theirs.get(unit.context))) }));
  const handed = new Set(given.map(({ context }) => placeOf(context)));
  const pages = writtenPages(project.pages, after, { units: theirs, places: handed }, problems);
  if (problems.length > 0) throw new ContentError(problems);
  const writes = [...writtenStrings(project, after, language), ...writtenTexts(project, after, language), ...pages.writes];
  const notes = [
    ...listed(
      doubtful,
      'Translations of English words that have changed since: they are taken in and marked as "fuzzy" in the next export, to be looked at again',
    ),
    ...leftOut(
      outdated,
      'left out, since the English words have changed; export again to translate them, and keep the file: the next export does not have them',
    ),
    ...leftOut(
      unsure,
      'left out, since they are marked "fuzzy", as what nobody is sure of; take the mark away to have them, and keep the file: the next export does not have them',
    ),
    ...listed(replaced, 'Translations that somebody else has corrected since this file was exported, and that are now as it has them'),
    ...pages.notes,
  ];
  return { writes, notes };
}

/**
 * What is empty was not reached yet, what is marked is not sure, and what is as it was exported was not touched: nothing of it
 * takes the place of what is there, which a colleague may have corrected meanwhile. Where nothing is there, it is taken.
 */
const isSaid = ({ translated, unsure, exported }: ImportedUnit, own: Unit): boolean =>
  translated !== '' && !unsure && (own.translated === '' || fingerprint(translated) !== exported);

/** Blanks around a translation are slips; no English text has any. */
const withoutBlanks = (unit: ImportedUnit): ImportedUnit => ({ ...unit, translated: unit.translated.trim() });

function merged<U extends Unit>(ours: U, theirs: Unit | undefined): U {
  return theirs ? { ...ours, translated: theirs.translated, unsure: theirs.unsure } : ours;
}

const leftOut = (units: readonly ImportedUnit[], why: string): string[] => listed(units, `Translations that were ${why}`);

/** A sentence about translations, with the places of the first. */
function listed(units: readonly ImportedUnit[], what: string): string[] {
  if (units.length === 0) return [];
  const places = units.slice(0, 5).map(({ file, line, english }) => `\n  ${file}:${line}  “${shortened(english)}”`);
  const more = units.length > 5 ? `\n  and ${units.length - 5} more` : '';
  return [`${what}: ${units.length}${places.join('')}${more}`];
}

const placeOf = (context: string): string => context.slice(0, context.lastIndexOf(' '));
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);
