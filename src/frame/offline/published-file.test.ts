import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { digestLength, digestOf, fetchPublished, Foreign, isPublished } from './published-file.ts';

const page = '<h1>Tools</h1>';
const digest = createHash('sha256').update(page).digest('base64url').slice(0, digestLength);

/** Lets the server give these answers, one after another, and notes how it was asked. */
function served(...answers: Response[]): (RequestCache | undefined)[] {
  const asked: (RequestCache | undefined)[] = [];
  vi.stubGlobal('fetch', async (_: string, how: RequestInit) => {
    asked.push(how.cache);
    return answers.shift()!;
  });
  return asked;
}
afterEach(() => void vi.unstubAllGlobals());

describe('a published file', () => {
  it('is known by its content, as the build writes it down', async () => {
    expect(await digestOf(new TextEncoder().encode(page).buffer)).toBe(digest);
    // A digest with both letters that base64 writes in another way in addresses.
    const odd = Array.from({ length: 2_000 }, (_, i) => String(i)).filter((text) =>
      /^(?=.*-).*_/.test(createHash('sha256').update(text).digest('base64url').slice(0, digestLength)),
    );
    expect(odd.length).toBeGreaterThan(0);
    for (const text of odd)
      expect(await isPublished(new Response(text), createHash('sha256').update(text).digest('base64url').slice(0, digestLength))).toBe(
        true,
      );
  });

  it('can still be read once it is known', async () => {
    const asked = served(new Response(page));
    expect(await (await fetchPublished('tools/', digest, false)).text()).toBe(page);
    expect(asked).toEqual(['reload']);
  });

  it.each([
    ['a sign-in page', () => new Response('<form>')],
    ['half of it', () => new Response(page.slice(0, -1))],
    ['nothing', () => new Response('')],
    ['an error with its content', () => new Response(page, { status: 404 })],
    ['another address', () => Object.defineProperty(new Response(page), 'redirected', { value: true })],
  ])('is not %s', async (_, answer) => {
    served(answer());
    await expect(fetchPublished('tools/', digest, false)).rejects.toThrow(Foreign);
  });

  it('is asked for again where the browser held something else under its name', async () => {
    const asked = served(new Response('<form>'), new Response(page));
    expect(await (await fetchPublished('_astro/a.js', digest, true)).text()).toBe(page);
    expect(asked).toEqual(['default', 'reload']);
  });

  it('is not judged by a server that has an error of its own', async () => {
    served(new Response(page, { status: 503 }));
    await expect(fetchPublished('tools/', digest, false)).rejects.not.toThrow(Foreign);
  });
});
