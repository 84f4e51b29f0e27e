/** The parts of each letter, in order. `points` is the one that takes in what the reader marked "act". */
const letterParts = {
  mandate: ['people', 'aim', 'may', 'asked', 'promise', 'points', 'signed'],
  forward: ['where', 'learned', 'points', 'who', 'need', 'again'],
} as const;

export type LetterKind = keyof typeof letterParts;

/** A part with its letter, as keys of strings name it: `mandate.people`. */
type PartKey = { [Kind in LetterKind]: `${Kind}.${(typeof letterParts)[Kind][number]}` }[LetterKind];

/** The parts of a letter, each with its name in keys. */
export function partsOf(kind: LetterKind): { part: string; key: PartKey }[] {
  return letterParts[kind].map((part) => ({ part, key: `${kind}.${part}` as PartKey }));
}
