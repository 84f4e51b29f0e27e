import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Foreign, digestOf } from './published-file.ts';
import { fetchMissing, missingFiles, type KeptFile } from './complete-copy.ts';

const content = (name: string) => `content of ${name}`;
const known = async (name: string): Promise<KeptFile> => ({
  url: name,
  key: `${name}?edition`,
  digest: await digestOf(new TextEncoder().encode(content(name)).buffer),
});

/** As much of a browser's cache as is used here. */
class CacheDouble {
  readonly entries = new Map<string, string>();
  async match(key: string): Promise<Response | undefined> {
    const text = this.entries.get(key);
    return text === undefined ? undefined : new Response(text);
  }
  async put(key: string, response: Response): Promise<void> {
    this.entries.set(key, await response.text());
  }
  async delete(key: string): Promise<boolean> {
    return this.entries.delete(key);
  }
}

let files: KeptFile[];
let double: CacheDouble;
const cache = () => double as unknown as Cache;
beforeEach(async () => {
  double = new CacheDouble();
  files = await Promise.all(['a', 'b', 'c'].map(known));
  for (const { url, key } of files) double.entries.set(key, content(url));
});
afterEach(() => void vi.unstubAllGlobals());

describe('a look at the copy', () => {
  it('finds nothing missing where every file is as published', async () => {
    let sound = 0;
    expect(await missingFiles(cache(), files, (more) => (sound += more))).toEqual([]);
    expect(sound).toBe(3);
  });

  it('deletes what is not as published, and says what is missing', async () => {
    double.entries.set('a?edition', '<form>').delete('c?edition');
    const missing = await missingFiles(cache(), files, () => {});
    expect(missing.map(({ url }) => url)).toEqual(['a', 'c']);
    expect([...double.entries.keys()]).toEqual(['b?edition']);
  });

  it('ends when it is told to', async () => {
    const stop = () => {
      throw new Error('stop');
    };
    await expect(missingFiles(cache(), files, stop)).rejects.toThrow('stop');
    expect(double.entries.size).toBe(3);
  });
});

describe('files that are fetched', () => {
  it('enter the copy only as published', async () => {
    double.entries.clear();
    vi.stubGlobal('fetch', async (url: string) => new Response(url === 'b' ? '<form>' : content(url)));
    await expect(fetchMissing(cache(), files, () => {})).rejects.toThrow(Foreign);
    expect([...double.entries.keys()].sort()).toEqual(['a?edition', 'c?edition']);
  });
});
