/** What a translator leaves as it is, with the name under which a translator knows it. */
const parts: { what: string; pattern: RegExp }[] = [
  { what: 'the component or tag', pattern: /<\/?[A-Za-z][^>]*>/g },
  { what: 'the code in braces', pattern: /(?<!\\)\{[^{}]*\}/g },
  { what: 'the address of a link', pattern: /\]\(([^)\s]+)[^)]*\)/g },
  { what: 'the citation', pattern: /(?<![\w\]!\\])\[[A-Za-z0-9][^\][]+\](?![([:])/g },
];

/** What would make a list of a paragraph. */
const listItem = /^(?:[-*+]|\d+[.)])\s/;

/** Between quotation marks, lines or brackets, with these. */
const wordsInDrawing = /"[^"]*"|\|[^|]*\||\[[^\]]*\]|\([^)]*\)|\{[^}]*\}/g;

/** What a translated block of a page has lost or invented, as the end of a sentence; undefined if nothing. */
export function lostPart(english: string, translated: string): string | undefined {
  const line = english.startsWith('```') ? otherLine(english, translated) : undefined;
  if (line !== undefined)
    return `draws something else on the line “${line}”; translate its words alone, and leave names, arrows and brackets`;
  if (listItem.test(translated) && !listItem.test(english))
    return 'begins as the item of a list does; begin it with other words, or write "\\" before the sign or the dot';
  for (const { what, pattern } of parts) {
    const [wanted, found] = [english, translated].map((text) => [...text.matchAll(pattern)].map(([all, group]) => group ?? all)) as [
      string[],
      string[],
    ];
    const lost = without(wanted, found)[0];
    if (lost !== undefined) return `lacks ${what} “${lost}” of the English text; write it where it belongs`;
    const invented = without(found, wanted)[0];
    if (invented !== undefined) return `has ${what} “${invented}”, which the English text does not have; remove it`;
  }
  return undefined;
}

/** The first line of a drawing that is another one but for its words. */
function otherLine(english: string, translated: string): string | undefined {
  const [wanted, found] = [english, translated].map((text) => text.split('\n'));
  const bare = (line = '') =>
    line
      .replace(/^(\s*acc(?:Title|Descr)):.*/, '$1')
      .replace(wordsInDrawing, (words) => words.charAt(0))
      .trim();
  const at = wanted!.findIndex((line, index) => bare(line) !== bare(found![index]));
  if (at >= 0) return (found![at] ?? wanted![at]!).trim();
  return found![wanted!.length]?.trim();
}

function without(all: readonly string[], some: readonly string[]): string[] {
  const rest = [...some];
  return all.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}
