/** How a file is recognised as the one that was published, wherever it came from. */

/**
 * How much of a file's SHA-256 the list has: 72 bits. No accident gets past them, and each more would be fetched by every
 * reader who keeps the guide.
 */
export const digestLength = 12;

/** Something other than the published file came: a sign-in page, a notice, half of the file, or the file of another edition. */
export class Foreign extends Error {}

/** The beginning of a file's SHA-256, in letters that an address may have. */
export async function digestOf(content: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return btoa(String.fromCharCode(...hash))
    .slice(0, digestLength)
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** Whether an answer holds the published file. It can still be read afterwards. */
export async function isPublished(response: Response, digest: string): Promise<boolean> {
  return (await digestOf(await response.clone().arrayBuffer())) === digest;
}

/**
 * Fetches a file as it was published.
 *
 * @param mayBeHeld whether a copy that the browser already has will do. Even then a wrong one is fetched once more from
 *   the server: a sign-in page may have been held under the name of a file
 * @throws {Foreign} if the server gives something else
 */
export async function fetchPublished(url: string, digest: string, mayBeHeld: boolean): Promise<Response> {
  for (const cache of mayBeHeld ? (['default', 'reload'] as const) : (['reload'] as const)) {
    const response = await fetch(url, { cache, credentials: 'same-origin' });
    if (response.status >= 500) throw new Error(`${url}: ${response.status}`);
    // A browser refuses to show a page that came by way of another address.
    if (response.ok && !response.redirected && (await isPublished(response, digest))) return response;
  }
  throw new Foreign(url);
}
