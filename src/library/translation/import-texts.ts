import { Document, isMap, parseDocument } from 'yaml';
import { localFolder } from '../reading/overlay.ts';
import { textCollections, textEntries } from './catalogue.ts';
import { stringsName, textPlace, textsName, type Translatable } from './export-units.ts';
import { fingerprint, isStale } from './fingerprint.ts';
import { ownEntry } from './own-entries.ts';
import { notesFile } from './string-notes.ts';
import { textAt, textsFolder } from './texts.ts';
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

/** The files of the words of the interface and of what they translate, if they change. */
export function writtenStrings({ strings, read }: Translatable & Reading, after: readonly UnitFile[], language: string): Write[] {
  const units = unitsOf(after, stringsName);
  const words = new MapFile(`content/i18n/${language}.yaml`, read);
  const notes = new MapFile(notesFile(language), read);
  Object.entries(strings.english).forEach(([key, english]) => {
    const { translated, unsure } = units.get(contextOf(`${stringsName}/${key}`, fingerprint(english)))!;
    words.set(key, strings.translated[key], translated || undefined);
    if (!unsure) notes.set(key, strings.notes[key], translated ? fingerprint(english) : undefined);
  });
  return [...words.writes(), ...notes.writes()];
}

/** A file of keys, each with a word. What is in it keeps its place. */
class MapFile {
  readonly #file: string;
  readonly #document: Document;
  #changed = false;

  constructor(file: string, read: Reading['read']) {
    this.#file = file;
    this.#document = documentOf(read(file));
  }

  set(key: string, before: string | undefined, now: string | undefined): void {
    if (before === now || now === undefined) return;
    this.#changed = true;
    this.#document.set(key, now);
  }

  writes(): Write[] {
    return this.#changed ? [{ file: this.#file, text: this.#document.toString(long) }] : [];
  }
}

/** The files of translated texts that change. */
export function writtenTexts({ library, own, read }: Translatable & Reading, after: readonly UnitFile[], language: string): Write[] {
  return textCollections.flatMap((collection) => {
    const units = unitsOf(after, textsName(collection));
    const [ours, ofCopy] = [textsFolder, `${localFolder}/texts`].map((folder) => {
      const file = `${folder}/${language}/${collection}.yaml`;
      return { file, document: documentOf(read(file)), changed: false };
    }) as [TextsDocument, TextsDocument];
    for (const { id, of, texts } of textEntries(library, collection)) {
      const before = library.translations[language]?.[collection]?.[id];
      const now = texts.map(({ path, english }) => ({
        path,
        ...units.get(contextOf(textPlace(collection, id, path), fingerprint(english)))!,
      }));
      const edits = now.filter(({ path, translated }) => translated !== (textAt(before, path) ?? ''));
      const sure = now.filter(({ translated, unsure }) => translated && !unsure);
      const isSettled = sure.some((text) => isStale(before?.['of'], of, text));
      if (edits.length === 0 && !isSettled) continue;
      const file = own.has(ownEntry(collection, id)) || ofCopy.document.has(id) ? ofCopy : ours;
      const { document } = file;
      file.changed = true;
      // First, so that it comes before the texts of a new entry.
      const noted = document.createNode([...new Set(sure.map(({ english }) => fingerprint(english)))], { flow: true });
      document.setIn([id, 'of'], noted);
      for (const { path, translated } of edits) document.setIn([id, ...path], translated);
    }
    return [ours, ofCopy].filter(({ changed }) => changed).map(({ file, document }) => ({ file, text: document.toString(long) }));
  });
}

interface TextsDocument {
  file: string;
  document: Document;
  changed: boolean;
}

const unitsOf = (files: readonly UnitFile[], name: string): Map<string, Unit> =>
  new Map(files.find((file) => file.name === name)?.units.map((unit) => [unit.context, unit]));

function documentOf(text: string | undefined): Document {
  const document = parseDocument(text ?? '{}\n');
  // An empty map is written in braces, and would keep them.
  return isMap(document.contents) && document.contents.items.length > 0 ? document : new Document({});
}
