import { z } from 'zod';
import { lostPlaces } from '../checks/check-strings.ts';
import { textWanted } from '#schemas/texts.ts';
import type { Library } from '../reading/library.ts';
import type { Problem } from '../reading/problem.ts';
import { textEntries, type TextCollection, type TextEntry } from './catalogue.ts';
import { fingerprint, fingerprintShape, isStale } from './fingerprint.ts';
import type { EntryText, TextPath } from './text-fields.ts';
import type { TextsFile } from './texts-files.ts';
import { allTexts } from './texts.ts';

/** What is found in the texts of other languages. Only a problem stops the build. */
export interface TextFindings {
  problems: Problem[];
  /** Texts whose English words have changed since. */
  stale: Problem[];
}

/** Compares the texts of other languages with the English ones: each belongs to one, and says as much as it. */
export function checkTexts(files: readonly TextsFile[], library: Pick<Library, TextCollection>): TextFindings {
  const findings: TextFindings = { problems: [], stale: [] };
  const entries = new Map<TextCollection, Map<string, TextEntry>>();
  for (const file of files) {
    const { collection, value, lineOf } = file;
    if (!entries.has(collection)) entries.set(collection, new Map(textEntries(library, collection).map((entry) => [entry.id, entry])));
    for (const [id, { of, ...texts }] of Object.entries(value!)) {
      const report = (list: Problem[], path: TextPath, sentence: string) =>
        list.push({ file: file.file, line: lineOf([id, ...path]), sentence });
      const english = entries.get(collection)!.get(id);
      if (!english) {
        report(
          findings.stale,
          [],
          `There is no "${id}" in the English ${collection}, so nothing shows these texts; remove them, or correct the id.`,
        );
        continue;
      }
      const right = `of: ${english.of}`;
      const noted = [of].flat();
      if (!noted.every((one) => typeof one === 'string' && fingerprintShape.test(one)))
        report(findings.problems, ['of'], `"${id}" does not say which English words it translates; write "${right}" as its first line.`);
      else if (!Array.isArray(of) && of !== english.of)
        report(
          findings.stale,
          ['of'],
          `The English words of "${id}" have changed; compare the translation with them, then write "${right}".`,
        );
      for (const { path, text } of allTexts(texts)) {
        const original = english.texts.find((one) => same(one.path, path));
        const list = english.words.find((one) => same(one.path, path));
        if (list) {
          const { error } = z.safeParse(list.schema, text);
          if (error) report(findings.problems, path, `"${path.join('.')}" is not right: ${error.issues[0]!.message}.`);
        } else if (Array.isArray(text)) report(findings.problems, path, `"${path.at(-1)}" is not right: ${textWanted}.`);
        else if (original) {
          const fault = faultOf(text, original);
          if (fault) report(findings.problems, path, `"${path.join('.')}" ${fault}.`);
          else if (Array.isArray(of) && isStale(of, english.of, original))
            report(
              findings.stale,
              path,
              `The English words of this have changed; compare the translation with them, then add ${fingerprint(original.english)} to the "of" of "${id}".`,
            );
        } else if (isGone(path, english))
          report(
            findings.stale,
            path,
            `What this translates is no longer in the English "${id}", so nothing shows it; remove it, or compare it with what is there.`,
          );
        else report(findings.problems, path, unknown(id, path, english));
      }
    }
  }
  return findings;
}

/** Whether a text belongs to something of a list that was taken away, or was changed where a list knows its items by their words. */
function isGone(path: TextPath, { texts, lists }: TextEntry): boolean {
  const list = lists.findLast((one) => one.length < path.length && same(one, path.slice(0, one.length)));
  return list !== undefined && !texts.some((text) => same(text.path.slice(0, list.length + 1), path.slice(0, list.length + 1)));
}

const same = (one: TextPath, other: TextPath) => one.length === other.length && one.every((part, at) => part === other[at]);

/** What is wrong with a translated text, as the end of a sentence without a full stop. */
export function faultOf(text: string, { english, schema }: EntryText): string | undefined {
  const result = z.safeParse(schema, text);
  return result.success ? lostPlaces(english, text) : `is not right: ${result.error.issues[0]!.message}`;
}

function unknown(id: string, path: TextPath, { texts }: TextEntry): string {
  const within = texts.filter((text) => same(text.path.slice(0, path.length - 1), path.slice(0, -1)));
  const known = [...new Set(within.map((text) => text.path[path.length - 1]!))];
  const choice = known.length > 0 ? `write one of: ${known.join(', ')}` : 'correct the line above it';
  return `The English "${id}" has no text "${path.join('.')}"; ${choice}, or remove the line.`;
}
