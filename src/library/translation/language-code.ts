import { isLanguageFolder, languageFolder } from '../../config/languages.ts';

/** Whether a word is the code of a language to translate into, as it is written: `fr`, `pt-BR`. */
export const isLanguage = (name: string): boolean =>
  name !== 'en' && isLanguageFolder(languageFolder(name)) && Intl.getCanonicalLocales(name)[0] === name;
