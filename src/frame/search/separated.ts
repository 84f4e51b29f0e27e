/**
 * A text with straight apostrophes between letters, as in "l'apprentissage". With others the index takes such words for one,
 * and nobody finds the second. English has no use for this.
 */
export const withPlainApostrophes = (text: string, language: string): string =>
  language === 'en' ? text : text.replace(/(?<=\p{L})[’ʼ](?=\p{L})/gu, "'");

/**
 * A built page as the index should read it. Pages are written without blanks between elements, and what the eye sees as a
 * column or a label would run together in an excerpt, such as "What it is forYou keep peers in touch".
 */
export function separated(html: string): string {
  return html
    .replace(/([^\s:?!.…])\s*<\/dt>/g, '$1:</dt>')
    .replace(/\s*(<\/t[dh]>)\s*(?=<t[dh][\s>])/g, ' ·$1 ')
    .replace(/(<\/[a-z][\w-]*>)(?=<[a-z])/g, '$1 ');
}
