import { isLanguageFolder, languageFolder } from '#config/languages.ts';

/** Whether a word is the code of a language to translate into, as it is written: `fr`, `pt-BR`. */
export const isLanguage = (name: string): boolean =>
  name !== 'en' && isLanguageFolder(languageFolder(name)) && Intl.getCanonicalLocales(name)[0] === name;

/** What is wrong with a word that is no such code, as a sentence with the one that is meant, where that can be told. */
export function notACode(name: string): string {
  if (name.toLowerCase() === 'en') return 'English is what is translated; write the code of the language into which, such as fr.';
  const [language, ...rest] = name.split(/[-_]/);
  const meant = [[language!.toLowerCase(), ...rest.map((part) => part.toUpperCase())].join('-'), language!.toLowerCase()].find(
    (code) => /^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(code) && isLanguage(code),
  );
  return `"${name}" is not the code of a language as it is written here; write ${meant ? `"${meant}"` : 'two or three small letters, such as fr'}.`;
}

/** A language that was begun and is the same but for the country, for somebody who may mean that one; none for one that was begun. */
export function sisterOf(language: string, begun: readonly string[]): string | undefined {
  const base = (code: string) => new Intl.Locale(code).language;
  return begun.includes(language) ? undefined : begun.find((code) => base(code) === base(language));
}
