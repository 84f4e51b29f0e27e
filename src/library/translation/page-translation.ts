import { fingerprint, jointFingerprint } from './fingerprint.ts';
import { pageUnits, withUnitTexts, type PageUnit } from './page-units.ts';

/** A page and its translation, as far as there is one. */
export interface PageTranslation {
  /** Below `content/docs/`, such as `tools/site-visits.md`. */
  path: string;
  /** Where its translation is, or would be. */
  target: string;
  english: string;
  units: PageUnit[];
  /** The fingerprint of the English page. */
  of: string;
  /** The text of each unit, where it is translated. */
  texts: (string | undefined)[];
  /** Which texts somebody must look at again, since the English page has changed. */
  unsure: boolean[];
  /** The English words that such a text translates, where somebody remembers them. */
  before: (string | undefined)[];
  /** The file as it is. */
  translated: string | undefined;
  /** Whether the translated page has other blocks than the English one, so that nobody can say what translates what. */
  unpaired: boolean;
  /** Whether the English page has other blocks than when it was translated: only a whole translation takes the place of such a one. */
  rebuilt: boolean;
}

/** Gives the English page as it was when its fingerprint was another, if anybody remembers. */
export type EarlierPage = (file: string, of: string) => string | undefined;

export const fingerprintOfPage = (units: readonly PageUnit[]): string => jointFingerprint(units.map(({ english }) => english));

/** Pairs the texts of a page with those of its translation. */
export function pageTranslation(
  { path, english, translated, target }: Pick<PageTranslation, 'path' | 'english' | 'translated' | 'target'>,
  earlier: EarlierPage,
): PageTranslation {
  const units = pageUnits(english, path);
  const of = fingerprintOfPage(units);
  const page = { path, english, units, of, translated, target };
  const none = {
    ...{ texts: units.map(() => undefined), unsure: units.map(() => false), before: units.map(() => undefined) },
    ...{ unpaired: false, rebuilt: false },
  };
  if (translated === undefined) return { ...page, ...none };
  const theirs = pageUnits(translated, path);
  const noted = fieldOf(translated, 'translates');
  const draft = fieldOf(translated, 'draft') === 'true';
  const past = noted === of ? english : noted && earlier(path, noted);
  const ours = past === english || !past ? units : pageUnits(past, path);
  if (!sameKinds(ours, theirs)) return { ...page, ...none, unpaired: true };
  const same = new Set(fieldOf(translated, sameField)?.match(/[\w-]+/g));
  /** What a half-translated page leaves in English is not translated yet, unless it says so. */
  const text = (at: number) =>
    draft && theirs[at]!.english === ours[at]!.english && !same.has(keyOf(ours, at)) ? undefined : theirs[at]!.english;
  if (ours === units) return { ...page, ...none, texts: units.map((_, at) => text(at)), unsure: units.map(() => noted !== of) };
  const meant = earlierPlaces(units, ours);
  const texts = meant.map((at) => (at === undefined ? undefined : text(at)));
  const unsure = meant.map((at, index) => texts[index] !== undefined && ours[at!]!.english !== units[index]!.english);
  const before = meant.map((at, index) => (unsure[index] ? ours[at!]!.english : undefined));
  return { ...page, ...none, texts, unsure, before, rebuilt: !sameKinds(ours, units) };
}

/**
 * Where each unit of a page was when the page was another. A unit with other words was where as many units of its kind lie
 * between the same two that stayed.
 */
function earlierPlaces(units: readonly PageUnit[], before: readonly PageUnit[]): (number | undefined)[] {
  const placeOf = new Map(before.map((_, at) => [keyOf(before, at), at]));
  const stayed = units.map((_, at) => placeOf.get(keyOf(units, at)));
  return units.map(({ kind }, at) => {
    if (stayed[at] !== undefined) return stayed[at];
    const above = stayed.findLastIndex((place, index) => index < at && place !== undefined);
    const below = stayed.findIndex((place, index) => index > at && place !== undefined);
    const [start, end] = [stayed[above] ?? -1, stayed[below] ?? before.length];
    const place = start + at - above;
    return end - start === (below < 0 ? units.length : below) - above && before[place]?.kind === kind ? place : undefined;
  });
}

/** What a unit is known by: its English words, and the how manieth with these words it is. */
export function keyOf(units: readonly PageUnit[], at: number): string {
  const { english } = units[at]!;
  const earlier = units.slice(0, at).filter((unit) => unit.english === english).length;
  return fingerprint(english) + (earlier > 0 ? `-${earlier + 1}` : '');
}

export const sameKinds = (some: readonly PageUnit[], others: readonly PageUnit[]): boolean =>
  some.length === others.length && some.every(({ kind }, at) => kind === others[at]!.kind);

/** The field of a draft that names the texts whose translation has the English words. */
const sameField = 'sameInEnglish';
const headEnd = /\r?\n---(?=\r?\n|$)/;

/** The value of a field at the top of a page, as it is written. */
const fieldOf = (source: string, name: string): string | undefined =>
  new RegExp(`^${name}: *"?([^"\\n\\r]*)`, 'm').exec(source.slice(0, headEnd.exec(source)?.index))?.[1];

/**
 * The file of a translated page. As long as some of it is English, it is a draft, and readers get the English page.
 *
 * @param of the fingerprint to note
 */
export function writtenPage({ english, units, translated }: PageTranslation, texts: readonly (string | undefined)[], of: string): string {
  const page = withUnitTexts(english, units, texts);
  const by = (translated && fieldOf(translated, 'translation')) ?? 'person';
  const same = units.flatMap((unit, at) => (texts[at] === unit.english ? [keyOf(units, at)] : []));
  const draft = texts.includes(undefined) ? `\ndraft: true${same.length > 0 ? `\n${sameField}: [${same.join(', ')}]` : ''}` : '';
  return page.replace(headEnd, (end) => `\ntranslates: ${of}\ntranslation: ${by}${draft}${end}`);
}

/** Whether readers see the translation. */
export const isShown = (translated: string | undefined): boolean => translated !== undefined && fieldOf(translated, 'draft') !== 'true';

/** The fingerprint that a translated page notes. */
export const notedFingerprint = (translated: string): string | undefined => fieldOf(translated, 'translates');
