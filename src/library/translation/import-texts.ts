import { Document, isMap, parseDocument } from 'yaml';
import { textCollections, textEntries } from './catalogue.ts';
import { stringsName, textPlace, textsName, type Translatable } from './export-units.ts';
import { fingerprint } from './fingerprint.ts';
import { textAt } from './texts.ts';
import { textsFolder } from './texts-files.ts';
import { contextOf, type Unit, type UnitFile } from './unit.ts';

/** A file of `content/` with its new text. */
export interface Write {
  file: string;
  text: string;
}

interface Reading {
  read: (file: string) => string | undefined;
}

const long = { lineWidth: 0 };

/** The file of the words of the interface, if it changes. */
export function writtenStrings({ strings, read }: Translatable & Reading, after: readonly UnitFile[], language: string): Write[] {
  const units = unitsOf(after, stringsName);
  const file = `content/i18n/${language}.yaml`;
  const document = documentOf(read(file));
  let changed = false;
  Object.entries(strings.english).forEach(([key, english]) => {
    const { translated } = units.get(contextOf(`${stringsName}/${key}`, fingerprint(english)))!;
    if (translated === (strings.translated[key] ?? '')) return;
    changed = true;
    if (translated) document.set(key, translated);
    else document.delete(key);
  });
  return changed ? [{ file, text: document.toString(long) }] : [];
}

/** The files of translated texts that change. */
export function writtenTexts({ library, read }: Translatable & Reading, after: readonly UnitFile[], language: string): Write[] {
  return textCollections.flatMap((collection) => {
    const units = unitsOf(after, textsName(collection));
    const file = `${textsFolder}/${language}/${collection}.yaml`;
    const document = documentOf(read(file));
    let changed = false;
    for (const { id, of, texts } of textEntries(library, collection)) {
      const before = library.translations[language]?.[collection]?.[id];
      const now = texts.map(({ path, english }) => ({
        path,
        ...units.get(contextOf(textPlace(collection, id, path), fingerprint(english)))!,
      }));
      const edits = now.filter(({ path, translated }) => translated !== (textAt(before, path) ?? ''));
      const noted = now.some(({ unsure }) => unsure) ? before?.['of'] : of;
      if (edits.length === 0 && (!before || before['of'] === noted)) continue;
      changed = true;
      // First, so that it comes before the texts of a new entry.
      document.setIn([id, 'of'], noted);
      for (const { path, translated } of edits) {
        if (translated) document.setIn([id, ...path], translated);
        else removeIn(document, [id, ...path]);
      }
      if (now.every(({ translated }) => !translated)) document.delete(id);
    }
    return changed ? [{ file, text: document.toString(long) }] : [];
  });
}

const unitsOf = (files: readonly UnitFile[], name: string): Map<string, Unit> =>
  new Map(files.find((file) => file.name === name)?.units.map((unit) => [unit.context, unit]));

function documentOf(text: string | undefined): Document {
  const document = parseDocument(text ?? '{}\n');
  // An empty map is written in braces, and would keep them.
  return isMap(document.contents) && document.contents.items.length > 0 ? document : new Document({});
}

/** Removes a text, and what is empty without it. */
function removeIn(document: Document, path: readonly string[]): void {
  document.deleteIn(path);
  for (let length = path.length - 1; length > 1; length -= 1) {
    const above = document.getIn(path.slice(0, length), true);
    if (isMap(above) && above.items.length === 0) document.deleteIn(path.slice(0, length));
  }
}
