/**
 * The mark that separates one life of a device's data from the next. Erasing renews it, and every key of what a person wrote
 * begins with it: what a page writes that has not yet heard of the erasing ends up under the old mark, where nobody reads
 * it and everybody deletes it. The mark is random and says nothing about anybody.
 */
export const firstMark = 'e0';
const markPattern = /^e[0-9a-z]{1,16}$/;

/** Where this site saves things, and where the mark is. */
export interface StoragePlace {
  /** Undefined if the browser gives none. */
  storage: Storage | undefined;
  /** The storage with the mark: that of the device, also for what is in a tab, so that tabs hear of it. */
  marks: Storage | undefined;
  /** The beginning of all our keys. It names the site and its base path, so that two copies on one host never meet. */
  prefix: string;
}

export const markKey = (prefix: string): string => `${prefix}erased`;

/** Where the sign is that the computer is shared: on the device, so that new tabs follow. */
export const sharedKeyIn = (prefix: string): string => `${prefix}shared-computer`;

/**
 * The mark on the device. Where it is gone, because somebody cleared the storage, what was written since says which counts;
 * undefined if there is nothing.
 */
export function markOn({ storage, marks, prefix }: StoragePlace): string | undefined {
  const [device, own] = [marks, storage].map((one) => attempt(() => one?.getItem(markKey(prefix))));
  const mark = [device, own].find((found) => typeof found === 'string' && markPattern.test(found));
  return (
    mark ??
    attempt(() =>
      keysOf(storage!, prefix)
        .map((key) => markInKey(key, prefix))
        .find(Boolean),
    )
  );
}

/** All keys of a storage that begin so. Throws where the storage is forbidden. */
export function keysOf(storage: Storage, beginning: string): string[] {
  const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '');
  return keys.filter((key) => key.startsWith(beginning));
}

/** The mark in a key of ours; undefined if it has none, as those of earlier editions and the mark itself. */
export function markInKey(key: string, prefix: string): string | undefined {
  const mark = key.startsWith(prefix) ? key.slice(prefix.length).split(':')[0]! : '';
  return key.length > prefix.length + mark.length && markPattern.test(mark) ? mark : undefined;
}

/** Deletes what was written before the last erasing and came after it. */
export function sweep({ storage, prefix }: StoragePlace, mark: string): void {
  attempt(() => {
    for (const key of keysOf(storage!, prefix)) if ((markInKey(key, prefix) ?? mark) !== mark) storage!.removeItem(key);
  });
}

/** Storage may throw at any touch. */
export function attempt<T>(touch: () => T): T | undefined {
  try {
    return touch();
  } catch {
    return undefined;
  }
}
