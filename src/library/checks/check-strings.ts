import { i18nSchema } from '@astrojs/starlight/schema';
import type { Problem } from '../reading/problem.ts';
import type { StringsFiles } from '../reading/strings-files.ts';
import type { YamlFile } from '../reading/yaml-file.ts';

/** Strings that Starlight has of its own, in some forty languages; our files may say them otherwise. */
const ofStarlight = new Set(Object.keys(i18nSchema().shape));
const keyShape = /^[a-z][A-Za-z]*(?:\.[A-Za-z0-9-]+)+$/;
const place = /\{\{\w+\}\}/g;

/** Whether Starlight itself has a string of that key. */
export const isStarlights = (key: string): boolean => ofStarlight.has(key);

/** What a translation does with the places that are filled in, if it is not what the English text does: the end of a sentence without a full stop. */
export function lostPlaces(english: string, text: string): string | undefined {
  const wanted: readonly string[] = english.match(place) ?? [];
  const found: readonly string[] = text.match(place) ?? [];
  const unknown = found.find((one) => !wanted.includes(one));
  if (unknown) return `has ${unknown}, which nothing fills in: the English text has ${wanted.join(', ') || 'no such place'}`;
  const count = (places: readonly string[], wantedPlace: string) => places.filter((one) => one === wantedPlace).length;
  const uneven = wanted.find((one) => count(found, one) !== count(wanted, one));
  if (!uneven) return undefined;
  return found.includes(uneven)
    ? `has ${uneven} more or less often than the English text; write it as often as there`
    : `lacks ${uneven}, which the English text has; write it where it belongs`;
}

/** What in a string would be shown as it is typed: the end of a sentence without a full stop. */
function shownAsTyped(text: string): string | undefined {
  const apart = /\{\{\s+(\w+)\s*\}\}|\{\{(\w+)\s+\}\}/.exec(text);
  if (apart) return `has ${apart[0]} with a blank in its braces, so nothing fills it in; write {{${apart[1] ?? apart[2]}}}`;
  const half = /(?<!\{)\{(\w+)\}(?!\})/.exec(text)?.[1];
  if (half) return `has {${half}}, which is shown as it is typed; write {{${half}}}`;
  const brace = /[{}]+/.exec(text.replaceAll(place, ''))?.[0];
  if (brace) return `has ${brace}, which is shown as it is typed; remove it, or write both pairs of braces, as in {{name}}`;
  const code = /&(?:[a-z]+|#\d+|#x[\da-f]+);/i.exec(text)?.[0];
  if (code) return `has ${code}, which is shown as it is typed; write the sign itself`;
  return /<\/?[a-z][^>]*>/i.test(text) ? 'has HTML in it, which is shown as it is typed; remove the tag' : undefined;
}

/** What is wrong with the translation of a string, as the end of a sentence without a full stop. */
const faultOfString = (english: string, text: string): string | undefined => shownAsTyped(text) ?? lostPlaces(english, text);

const entryKey = 'entry.key.';
/** What is wrong with a letter that stands for an answer on the keyboard. */
const faultOfEntryKey = (text: string): string | undefined =>
  /^\p{L}\p{M}*$/u.test(text) ? undefined : 'is a key of the keyboard; write one letter that people can type';

/** What is wrong with the translation of the string of a key, as the end of a sentence without a full stop. */
export const faultOfTranslation = (key: string, english: string, text: string): string | undefined =>
  faultOfString(english, text) ?? (key.startsWith(entryKey) ? faultOfEntryKey(text) : undefined);

/** Keys must have the shape that code looks for, and a translation holds nothing that English does not have. */
export function checkStrings({ english, others }: StringsFiles, problems: Problem[]): void {
  for (const key of Object.keys(english.value!)) {
    if (!keyShape.test(key) && !isStarlights(key))
      report(english, key, `"${key}" is not a key: write the name of a concept, a dot, and a name inside it, such as "state.act".`);
  }
  for (const [key, text] of Object.entries(english.value!)) {
    const typed = shownAsTyped(text);
    if (typed) report(english, key, `"${key}" ${typed}.`);
  }
  for (const file of others) {
    for (const [key, text] of Object.entries(file.value!)) {
      const original = english.value![key];
      if (original === undefined && !isStarlights(key))
        report(file, key, `${english.file} has no "${key}", so nothing would show this; check the spelling, or remove the line.`);
      const fault = original === undefined ? undefined : faultOfTranslation(key, original, text);
      if (fault) report(file, key, `"${key}" ${fault}.`);
    }
    const letters = new Map<string, string>();
    for (const [key, text] of Object.entries({ ...english.value!, ...file.value! }).filter(([name]) => name.startsWith(entryKey))) {
      const other = letters.get(text.toLowerCase());
      letters.set(text.toLowerCase(), key);
      const own = [key, other].find((name) => name !== undefined && file.value![name] !== undefined);
      if (other && own)
        report(file, own, `"${key}" and "${other}" are the same letter, so that one of the two could not be typed; write another one.`);
    }
  }

  function report({ file, lineOf }: YamlFile<unknown>, key: string, sentence: string): void {
    problems.push({ file, line: lineOf([key]), sentence });
  }
}
