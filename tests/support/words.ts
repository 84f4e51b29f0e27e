import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { StringKey } from '../../src/kit/strings/words.ts';

/** The name of an interface string, as in `content/i18n/en.yaml`; types know them all. */
export type Key = StringKey;
type Values = Record<string, string | number>;

const english: Record<string, string> = parse(readFileSync('content/i18n/en.yaml', 'utf8'));

/**
 * What the interface says, so that a test names the string and a writer may word it in another way.
 *
 * @throws if there is no such string, or if one of its `{{places}}` is left empty
 */
export function word(key: Key, values: Values = {}): string {
  return textOf(key).replace(/\{\{(\w+)\}\}/g, (_, place: string) => {
    if (!(place in values)) throw new Error(`"${key}" has the place {{${place}}}; give a value for it, or use wordLike.`);
    return String(values[place]);
  });
}

/**
 * Matches a text in which the interface says this, with anything in the `{{places}}` for which no value is
 * given. What is found there is in the groups of the match, by the name of the place.
 */
export function wordLike(key: Key, values: Values = {}): RegExp {
  const named = new Set<string>();
  const open = (place: string) => (named.has(place) ? `\\k<${place}>` : (named.add(place), `(?<${place}>.+?)`));
  const source = textOf(key)
    .split(/(\{\{\w+\}\})/)
    .map((part) => {
      const place = /^\{\{(\w+)\}\}$/.exec(part)?.[1];
      if (!place) return escaped(part);
      return place in values ? escaped(String(values[place])) : open(place);
    });
  return new RegExp(source.join(''), 's');
}

function textOf(key: Key): string {
  const text = english[key];
  if (text === undefined) throw new Error(`content/i18n/en.yaml has no "${key}".`);
  return text;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
