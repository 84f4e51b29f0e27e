/**
 * What a plain text of content cannot hold, since pages show it as it is typed. The check refuses it in `content/`, and the
 * form for cases replaces it, so that what it writes passes.
 */
interface NotPlain {
  pattern: RegExp;
  /** What is shown to a writer as an example of it. */
  what: string;
  advice: string;
  instead: string;
}

export const notPlain: readonly NotPlain[] = [
  { pattern: /<(?=[a-z/!?])/gi, what: 'HTML', advice: 'remove the tag; pages would show it as it is typed', instead: '‹' },
  { pattern: /\*\*/g, what: 'Markdown', advice: 'remove the asterisks; pages would show them as they are typed', instead: '' },
  {
    pattern: /(?<![\p{L}\p{N}*])\*(\p{L}(?:[^*\n]*[\p{L}\p{N}.!?])?)\*(?![\p{L}\p{N}*])/gu,
    what: 'Markdown',
    advice: 'remove the asterisks; pages would show them as they are typed',
    instead: '$1',
  },
  {
    pattern: /&(?=(?:amp|nbsp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi,
    what: 'a code of HTML',
    advice: 'write the sign itself; pages would show the code as it is typed',
    instead: '& ',
  },
  {
    pattern: /\](?=\()/g,
    what: 'a Markdown link',
    advice: 'write the words alone, and name the source in "sources"',
    instead: '] ',
  },
  {
    pattern: /\uFFFD/g,
    what: 'the sign "�", which stands for a letter that was lost',
    advice: 'type the word again, and save the file as UTF-8',
    instead: '',
  },
  {
    // oxlint-disable-next-line no-control-regex -- these are what is looked for
    pattern: /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028\u2029]/g,
    what: 'an invisible sign',
    advice: 'type the sentence again instead of pasting it',
    instead: ' ',
  },
];

/** A text without anything that a plain text cannot hold. */
export const madePlain = (text: string): string =>
  notPlain.reduce((plain, { pattern, instead }) => plain.replace(pattern, instead), text.toWellFormed?.() ?? text);
