/** A language in the names of the files that a search loads. A page may write it as `pt-BR`; Pagefind has no capitals. */
export const searchLanguage = (language: string): string => language.toLowerCase();

/** The file with the words of the site in a language, in the folder of the search. */
export const vocabularyPath = (language: string): string => `words.${searchLanguage(language)}.json`;
