/** What is left to do in a file. */
export interface WorkLeft {
  /** Without its ending. */
  name: string;
  /** How many texts are not translated. */
  empty: number;
  /** How many somebody must look at again. */
  unsure: number;
}

/** A line on a file, such as `- strings.po: 3 empty, 1 fuzzy`. */
export const workLine = ({ name, empty, unsure }: WorkLeft): string =>
  `- ${name}.po: ${[empty > 0 && `${empty} empty`, unsure > 0 && `${unsure} fuzzy`].filter(Boolean).join(', ')}`;

/**
 * What a translator has to know, in a file beside the texts: whoever gets them may never see the repository.
 *
 * @param needed names of the files that must be translated before readers can choose the language
 * @param work what is left to do; nothing for a translation that begins
 */
export const translatorsNote = (needed: readonly string[], work: readonly WorkLeft[]): string => `For translators

Each file holds the texts of one page or one collection. Open them with any program for PO files, such as Poedit.
What a text is, and where readers meet it, stands beside it. Translate in any order; what you have not reached stays
in English. Send back the files that you have worked on.

Leave as they are:
- places that are filled in, such as {{count}};
- citations, such as [guide §1], and the addresses of links: translate [the words](/address/) alone;
- tags and components, such as <VoiceList />, and words between \` and \`;
- in drawings the first line, the arrows and the names before brackets; in brackets, write no quotation marks and no
  brackets of your own;
- the marks of a heading, a list or a quotation ("# ", "- ", "> "): write one only where the English text begins with it.

A place such as {{count}} may be any number, one as well as many. If the words around it change with the number in your
language, choose words that are right for all of them, such as "Questions: {{count}}".

"Exported as" and the letters behind it tell an import which translations you have changed; leave that line as it is.

Mark as "fuzzy" what you are not sure of: it is not taken over. A text that comes to you marked as "fuzzy" was
translated when its English words were others: correct it, and take the mark away.
${
  needed.length === 0
    ? ''
    : `
Readers can choose the language once these are translated, so begin with them:
${needed.map((name) => `- ${name}.po`).join('\n')}
`
}${
  work.length === 0
    ? ''
    : `
What is left to do:
${work.map(workLine).join('\n')}
`
}`;
