/** Makes a kept copy whole: every file of an edition, each exactly as published. */
import { inParallel } from './download.ts';
import { fetchPublished, isPublished } from './published-file.ts';

/** One file of the edition. */
export interface KeptFile {
  url: string;
  /** Its name in the cache: another for each content, unless the address itself says which content it has. */
  key: string;
  digest: string;
}

/** Requests at the same time: browsers open no more than six lines to one old-fashioned server. */
const limit = 6;

/** Hosts let answers vary by all sorts of headers; a file has one form here. */
export const oneForm = { ignoreVary: true };

/**
 * Looks at every file in the cache, and deletes those that are not as published.
 *
 * @param onChecked is called before each file is looked at, and after each that is sound; to end the look, it throws
 * @returns the files that are not there now
 */
export async function missingFiles(cache: Cache, files: readonly KeptFile[], onChecked: (more: 0 | 1) => void): Promise<KeptFile[]> {
  const missing = new Set<KeptFile>();
  await inParallel(files, limit, async (file) => {
    onChecked(0);
    const there = await cache.match(file.key, oneForm);
    if (there && (await isPublished(there, file.digest))) return onChecked(1);
    if (there) await cache.delete(file.key, oneForm);
    missing.add(file);
  });
  return files.filter((file) => missing.has(file));
}

/**
 * Fetches files into the cache. Nothing enters it that is not as published.
 *
 * @param onFetched as `onChecked` of {@link missingFiles}
 * @throws what the first fault was; what has come stays
 */
export async function fetchMissing(cache: Cache, missing: readonly KeptFile[], onFetched: (more: 0 | 1) => void): Promise<void> {
  await inParallel(missing, limit, async ({ url, key, digest }) => {
    onFetched(0);
    await cache.put(key, await fetchPublished(url, digest, key === url));
    onFetched(1);
  });
}
