/** A call that asks for a string and gives what its places, such as `{{count}}`, are filled with. */
export interface GivenPlaces {
  key: string;
  /** Counted from 1. */
  line: number;
  names: string[];
}

/** A key and an object behind it. One with an object inside, or with `...`, says not all names here and is left out. */
const call = /\b(?:t|words|say)\(\s*(['"`])([a-z][A-Za-z]*(?:\.[A-Za-z0-9-]+)+)\1,\s*\{((?:(?!\.\.\.)[^{}])*)\}/g;

/** Finds the calls in the source of a module or a component whose names can be read off. */
export const givenPlaces = (source: string): GivenPlaces[] =>
  [...source.matchAll(call)].map(({ 2: key, 3: given, index }) => ({
    key: key!,
    line: source.slice(0, index).split('\n').length,
    names: topLevel(given!).flatMap((part) => /^\s*(\w+)\s*(?:$|:)/.exec(part)?.[1] ?? []),
  }));

/** The parts between commas, not counting those within brackets. */
function topLevel(text: string): string[] {
  let bare = text;
  for (let before = ''; bare !== before;) [before, bare] = [bare, bare.replace(/\([^()]*\)|\[[^[\]]*\]/g, '')];
  return bare.split(',');
}
