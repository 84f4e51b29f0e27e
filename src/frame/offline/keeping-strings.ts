import type { StringKey } from '#kit/strings/words.ts';

/** What `keep-guide.ts` says; `KeepGuide.astro` hands it over. */
export const keepingStrings = [
  'keeping.none',
  'keeping.part',
  'keeping.going',
  'keeping.count',
  'keeping.kept',
  'keeping.newest',
  'keeping.newer',
  'keeping.lasts',
  'keeping.mayGo',
  'keeping.checking',
  'keeping.checked',
  'keeping.right',
  'keeping.repaired',
  'keeping.wrong',
  'keeping.network',
  'keeping.foreign',
  'keeping.complete',
  'keeping.room',
  'keeping.renewed',
  'keeping.stopped',
  'keeping.removed',
  'keeping.insecure',
  'keeping.unsupported',
  'keeping.blocked',
] as const satisfies readonly StringKey[];

type KeepingKey = (typeof keepingStrings)[number];

/** The name of such a sentence: `kept` for `keeping.kept`. */
export type Sentence<Key = KeepingKey> = Key extends `keeping.${infer Name}` ? Name : never;
