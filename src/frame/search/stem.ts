/**
 * Brings the forms of a word together, so that people who type one find all: "sharing" and "shared", "organise" and
 * "organization", "programme" and "programs". The outcome is only compared with others and never shown, so it need
 * not be a word: a rule is right if it does the same to both spellings and mixes up no two words that matter here.
 *
 * @param word as `searchWords` gives it
 */
export function stemmed(word: string): string {
  if (/^[a-z]+$/.test(word)) return word.length < 4 ? word : english(word);
  if (/^\p{Script=Cyrillic}{5,}$/u.test(word))
    return word.replace(/(?:иями|иях|ием|ами|ями|ого|его|ому|ему|ией|ов|ев|ем|ом|ым|им|ых|их|ах|ях|[аеиоуыэюяь]+)$/u, '');
  // The article is written together with its word, and often so is "and".
  return word.replace(/^و?ال(?=\p{Script=Arabic}{3})/u, '');
}

type Rule = [pattern: RegExp, replacement: string];

/** British and American spellings: each pair gets one form. */
const spellings: Rule[] = [
  [/(?<=..)our(?=(?:s|ed|ing|al|ally|able|ably|ful|ist)?$)/, 'or'],
  [/(?<=en|acti|vi)c(?=(?:e|es|ed|ing)$)/, 's'],
  [/(?<=[a-z]{2}[iy])s(?=(?:e|es|ed|er|ers|ing|ation|ations|ational|ationally)$)/, 'z'],
  [/(?<=[bt])re(?=s?$)/, 'er'],
  [/(?<=[bt])red$/, 'ered'],
  [/ogues?$/, 'og'],
  [/mmes?$/, 'm'],
  [/dgement/, 'dgment'],
  [/^enquir/, 'inquir'],
  [/(?<=.)ll/, 'l'],
];

const plurals: Rule[] = [
  [/ies$/, 'y'],
  [/(?<=ss|ch|sh|x|z)es$/, ''],
  [/(?<=[^sui])s$/, ''],
];

/** What is left has to have a vowel and three letters: "bring" is not a form of "br". */
const enough = '(?<=^(?=.*[aeiouy]).{3,})';
const endings: Rule[] = [
  [/(?<=ation)al(?:ly)?$/, ''],
  [/(?<=iz)(?:ation|er)$/, ''],
  [/(?<=at)(?:ion|or)$/, ''],
  [/(?<=.{3})ied$/, 'y'],
  [new RegExp(`${enough}(?:ing|ed)$`), ''],
];

function english(word: string): string {
  const one = applied(plurals.slice(0, 1), word);
  const shorn = applied(endings, first(plurals, applied(spellings, one)));
  // "planning" and "plan", "share" and "sharing".
  return shorn.replace(/([bdfgmnprt])\1$/, '$1').replace(/(?<=.{3})e$/, '');
}

const applied = (rules: Rule[], word: string): string => rules.reduce((text, [pattern, to]) => text.replace(pattern, to), word);

function first(rules: Rule[], word: string): string {
  const rule = rules.find(([pattern]) => pattern.test(word));
  return rule ? word.replace(...rule) : word;
}
