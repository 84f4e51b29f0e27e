import { checkMarkdown } from '../checks/check-markdown.ts';
import { checkPageTexts } from '../checks/check-page-texts.ts';
import { pageFileOf } from '../reading/page-file.ts';
import type { Problem } from '../reading/problem.ts';
import { pageName } from './export-units.ts';
import type { Write } from './import-texts.ts';
import { isShown, notedFingerprint, sameKinds, writtenPage, type PageTranslation } from './page-translation.ts';
import { pageUnits, withUnitTexts } from './page-units.ts';
import type { ImportedUnit, UnitFile } from './unit.ts';

/** What a translator hands in. */
interface HandedIn {
  /** What is new in it, by context. */
  units: ReadonlyMap<string, ImportedUnit>;
  /** The places of all units, also of those that are as they were. */
  places: ReadonlySet<string>;
}

/** The translated pages that change. Mistakes in them are added to `problems`. */
export function writtenPages(
  pages: readonly PageTranslation[],
  after: readonly UnitFile[],
  given: HandedIn,
  problems: Problem[],
): { writes: Write[]; notes: string[] } {
  const writes: Write[] = [];
  const notes: string[] = [];
  for (const page of pages) {
    const units = after.find(({ name }) => name === pageName(page.path))?.units ?? [];
    const texts = units.map(({ translated }) => translated || undefined);
    const unsure = units.some((unit) => unit.unsure);
    const settled = page.unsure.some((was) => was) && !unsure;
    const missing = texts.filter((text) => text === undefined).length;
    // Of a page from which something has gone, or on which something has moved, no text is to be translated.
    const isBehind = page.translated !== undefined && notedFingerprint(page.translated) !== page.of;
    const isSeen = isBehind && !unsure && missing === 0 && given.places.has(pageName(page.path));
    if (texts.every((text, at) => text === page.texts[at]) && !settled && !isSeen) continue;
    const { target: file } = page;
    if ((missing > 0 && isShown(page.translated)) || (page.rebuilt && unsure)) {
      const left = units.filter((unit) => !unit.translated || unit.unsure).map(({ english }) => `“${english.slice(0, 57).trimEnd()}”`);
      notes.push(
        `${file} is as it was, with nothing new in it: it changes when these are translated and sure as well, so keep what you have: ${left.join(', ')}.`,
      );
      continue;
    }
    const faulty = faultOfPage(page, texts) ? faultsOfTexts(page, texts) : [];
    for (const { at, fault } of faulty) {
      const { context, english } = units[at]!;
      const { file: of = file, line = 1 } = given.units.get(context) ?? {};
      if (problems.some((one) => one.file === of && one.line === line)) continue;
      problems.push({ file: of, line, sentence: `The translation of “${english.slice(0, 57).trimEnd()}” ${fault}` });
    }
    const noted = unsure ? notedFingerprint(page.translated!)! : page.of;
    if (faulty.length === 0) writes.push({ file, text: writtenPage(page, texts, noted) });
    if (missing > 0) notes.push(`${file} is a draft until all of its texts are translated; ${missing} are not.`);
  }
  return { writes, notes };
}

/** Which texts spoil a page, each beside those before it: two may be right alone and not together, such as two equal headings. */
function faultsOfTexts(page: PageTranslation, texts: readonly (string | undefined)[]): { at: number; fault: string }[] {
  const right: (string | undefined)[] = texts.map(() => undefined);
  return texts.flatMap((text, at) => {
    if (text === undefined) return [];
    const fault = faultOfPage(page, right.with(at, text));
    if (fault) return [{ at, fault }];
    right[at] = text;
    return [];
  });
}

/** What is wrong with a page that has these texts, as the end of a sentence: the English page is right. */
function faultOfPage({ english, units, path }: PageTranslation, texts: readonly (string | undefined)[]): string | undefined {
  const page = withUnitTexts(english, units, texts);
  try {
    if (!sameKinds(units, pageUnits(page, path))) return otherBlocks;
  } catch {
    return otherBlocks;
  }
  const found: Problem[] = [];
  const files = [pageFileOf(page, `content/docs/${path}`, found)];
  checkMarkdown(files, found);
  checkPageTexts(files, found);
  return found[0] && `is not right: ${found[0].sentence}`;
}

const otherBlocks =
  'is no longer one block of the same kind; begin it as the English text begins, without empty lines, and without a "<" or "{" of its own.';
