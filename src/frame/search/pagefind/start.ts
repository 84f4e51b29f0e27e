/** What a search in one language starts with: files by their names, in Base64. */
export type Start = Record<string, string>;

/** What is no file of Pagefind among them: the spelling of the language, as JSON. */
export const spellingName = 'spelling';
