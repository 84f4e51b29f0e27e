/** Latin letters that Unicode does not take apart into a letter and its mark, as they are written without it. */
const spelled: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ŧ: 't',
};

/**
 * An id from a title: lower case letters of English, digits and individual hyphens. Nothing for a title without Latin
 * letters and digits. A long one ends at a word.
 */
export function titleId(title: string, longest = 60): string {
  const id = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, (letter) => spelled[letter] ?? '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
  if (id.length <= longest) return id;
  const end = id.lastIndexOf('-', longest);
  return id.slice(0, end > 0 ? end : longest);
}
