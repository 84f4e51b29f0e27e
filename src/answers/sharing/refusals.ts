/** Everything that can be wrong with what a reader imports; each has its sentence under `import.refused.…`. */
export const refusalReasons = [
  'empty',
  'unknown-character',
  'too-short',
  'too-long',
  'checksum',
  'unknown-version',
  'unknown-list',
  'newer-revision',
  'malformed',
  'no-code',
  'too-much',
  'fragment',
  'too-large',
  'not-json',
  'not-answers',
  'newer',
  'damaged',
  'script',
] as const;

export type RefusalReason = (typeof refusalReasons)[number];
