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
