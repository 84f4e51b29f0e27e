/**
 * Two languages made by machine from the English words, in a copy of the project. French is a pseudo-language, of which
 * there is no more than a language must have: its words are English ones in ⟦brackets⟧ and a third longer. Arabic, from right
 * to left, has everything: its words are English ones in Arabic letters.
 */
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, parseDocument, stringify } from 'yaml';
import type { Library } from '#library/index.ts';
import { minimumSet } from '#library/minimum-set.ts';
import { readLibrary } from '#library/read-library.ts';
import { textCollections, type TextCollection } from '#library/translation/catalogue.ts';
import { wholeTexts } from '#library/translation/whole-texts.fixture.ts';

/** How a language is made. */
interface MadeLanguage {
  code: string;
  /** The words for an English text without markup. */
  words: (text: string) => string;
  /** The same where no more room is allowed. */
  short: (text: string) => string;
  collections: readonly TextCollection[];
  /** Whether a page, such as `/tools/`, is translated. */
  has: (address: string) => boolean;
}

const letters: Record<string, string> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, at) => [letter, [...'ابثدهفغحيجكلمنوبقرستعوشخيز'][at]!]),
);

/** The words in Arabic letters. */
const arabic = (text: string): string => text.replace(/[A-Za-z]/g, (letter) => letters[letter.toLowerCase()]!);

const accents: Record<string, string> = { a: 'â', c: 'ç', e: 'é', i: 'ï', n: 'ñ', o: 'ô', u: 'ù' };

/** The words in brackets and a third longer, with words as long as those that are there; a letter alone stays one. */
function bracketed(text: string): string {
  if (text.length === 1) return accents[text] ?? text;
  const more = text.slice(0, Math.ceil(text.length / 3)).replace(/[aeiou]/g, (letter) => accents[letter]!);
  return `⟦${text} ${more}⟧`;
}

export const pseudo: MadeLanguage = {
  code: 'fr',
  words: bracketed,
  short: (text) => `⟦${text}⟧`,
  collections: [...minimumSet.texts],
  has: (address) => (minimumSet.pages as readonly string[]).includes(address),
};

export const rightToLeft: MadeLanguage = { code: 'ar', words: arabic, short: arabic, collections: textCollections, has: () => true };

export const madeLanguages: readonly MadeLanguage[] = [pseudo, rightToLeft];

/** Writes both languages into a copy of the project, whatever its content is, and switches them on. */
export function addLanguages(copy: string): void {
  const library = readLibrary(copy);
  for (const language of madeLanguages) translate(copy, library, language);
  const site = join(copy, 'content/local/site.yaml');
  mkdirSync(dirname(site), { recursive: true });
  appendFileSync(site, `languages: [${madeLanguages.map(({ code }) => code).join(', ')}]\n`);
}

function translate(copy: string, library: Library, language: MadeLanguage): void {
  const { code, collections } = language;
  const english = parse(readFileSync(join(copy, 'content/i18n/en.yaml'), 'utf8')) as Record<string, string>;
  const strings = Object.entries(english).map(([key, text]) => [key, translated(text, language.words)]);
  write(join(copy, `content/i18n/${code}.yaml`), stringify(Object.fromEntries(strings), { lineWidth: 0 }));
  for (const collection of collections) {
    const words = (text: string) => [translated(text, language.words), translated(text, language.short)];
    write(join(copy, `content/texts/${code}/${collection}.yaml`), wholeTexts(library, collection, words));
  }
  const docs = join(copy, 'content/docs');
  const isMade = (name: string) => madeLanguages.some((one) => name.split(/[\\/]/)[0] === one.code);
  const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter((name) => /\.mdx?$/.test(name) && !isMade(name));
  for (const page of pages) {
    const address = `/${page.replace(/\.mdx?$/, '').replace(/(^|\/)index$/, '')}/`.replace('//', '/');
    if (language.has(address))
      write(join(copy, 'content/docs', code, page), translatedPage(readFileSync(join(docs, page), 'utf8'), language.words));
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** What is not translated within a text: places to fill in, markup, addresses, names of files, and what divides lines and cells. */
const kept =
  /\{\{\w+\}\}|<[^>]*>|\]\([^)]*\)|`[^`]*`|https?:\/\/\S+|\S+@\S+|(?:\/[\w-]+)+\/|[\w-]+\.(?:json|yaml|csv|md|zip)\b|\n|^- | \| |[*_[\]]/m;

/** A text, with other words for all of it that is words. */
function translated(text: string, words: (text: string) => string, apart: RegExp = kept): string {
  const parts = text.split(new RegExp(`(${apart.source})`, 'gm'));
  return parts.map((part, at) => (at % 2 === 1 || !/[A-Za-z]{2}|^\W*[A-Za-z]\W*$/.test(part) ? part : inPlace(part, words))).join('');
}

const inPlace = (part: string, words: (text: string) => string): string =>
  part.replace(/^(\s*)([\s\S]*?)(\s*)$/, (_, before: string, text: string, after: string) => before + words(text) + after);

/** What is not translated in the body of a page, besides what is not in any text. */
const keptInPages = new RegExp(
  `^import .*$|^\`\`\`[\\s\\S]*?^\`\`\`|^:::.*$|\\{[^}]*\\}|\\[[^\\]\\n]+\\](?!\\()|^\\s*(?:#{1,6}|[-+]|\\d+\\.|>) |\\||${kept.source}`,
);

function translatedPage(source: string, words: (text: string) => string): string {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source)!;
  const fields = parseDocument(head!);
  for (const path of [
    ['title'],
    ['description'],
    ['hero', 'title'],
    ['hero', 'tagline'],
    ['hero', 'actions', 0, 'text'],
    ['hero', 'actions', 1, 'text'],
  ]) {
    const text = fields.getIn(path);
    if (typeof text === 'string') fields.setIn(path, translated(text, words));
  }
  const labels = /(?<=\b(?:label|title)=")[^"]*(?=")/g;
  const drawn = /(?<=\w\[|\|)[^[\]|]+(?=[\]|])|(?<=acc(?:Title|Descr): ).*$/gm;
  const changed = translated(body!, words, keptInPages)
    .replace(/(?<=^:::\w+\[)[^\]\n]+(?=\])/gm, (text) => translated(text, words))
    .replace(labels, (text) => translated(text, words))
    .replace(/^```mermaid[\s\S]*?^```/gm, (drawing) => drawing.replace(drawn, (text) => translated(text, words)));
  return `---\n${fields.toString({ lineWidth: 0 })}---\n${changed}`;
}
