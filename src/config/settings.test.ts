import { afterEach, describe, expect, it, vi } from 'vitest';

/** Settings are read once, when the module is. */
const settingsWith = async (address: string) => {
  vi.stubEnv('SITE_ADDRESS', address);
  vi.resetModules();
  return import('./settings.ts');
};

describe('the public address of a path', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    ['https://example.org', '/tools/', 'https://example.org/tools/'],
    ['https://example.org/guide/', '/tools/', 'https://example.org/guide/tools/'],
    ['https://example.org/guide', '/', 'https://example.org/guide/'],
  ])('below %s of %s is %s', async (site, path, address) => {
    expect((await settingsWith(site)).absoluteAddress(path)).toBe(address);
  });

  it('is not known to a copy that has none', async () => {
    expect((await settingsWith('')).absoluteAddress('/tools/')).toBeUndefined();
  });
});
