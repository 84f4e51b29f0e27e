/** The parts of each letter, in order. `points` is the one that takes in what the reader marked "act". */
export const letterParts = {
  mandate: ['people', 'aim', 'may', 'asked', 'promise', 'points', 'signed'],
  forward: ['where', 'learned', 'points', 'who', 'need', 'again'],
} as const;

export type LetterKind = keyof typeof letterParts;
