/** The addresses of the pages that are written in each language, without its folder; by the code of the language. */
export type TranslatedPages = Readonly<Record<string, ReadonlySet<string>>>;

/** Whether a page has words of its own in a language. @param path in English, such as `/tools/` */
export const isTranslated = (pages: TranslatedPages, language: string, path: string): boolean => pages[language]?.has(path) ?? true;
