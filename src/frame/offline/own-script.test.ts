import { beforeEach, describe, expect, it, vi } from 'vitest';

describe('a script of its own', () => {
  beforeEach(() => {
    vi.resetModules();
    vi.stubGlobal('location', new URL('https://guide.example/a/b/'));
  });
  const ownScript = async (address: string) => (await import('./own-script.ts')).ownScript(new URL(address, 'https://guide.example/a/b/'));

  it('is a file of this site', async () => {
    expect(await ownScript('../sw.js')).toBe('https://guide.example/a/sw.js');
  });

  it.each([
    'https://evil.example/sw.js',
    '//evil.example/sw.js',
    'data:text/javascript,a.js',
    'blob:https://guide.example/1.js',
    'javascript:a.js',
    'sw.js?x=1',
    'sw.js#x',
    'notes.txt',
  ])('is not %s', (address) => expect(ownScript(address)).rejects.toThrow('Not a script of this site'));

  it('goes through the policy where the browser asks for one', async () => {
    const asked: string[] = [];
    vi.stubGlobal('trustedTypes', { createPolicy: (name: string, rules: object) => (asked.push(name), rules) });
    expect(await ownScript('sw.js')).toBe('https://guide.example/a/b/sw.js');
    expect(asked).toEqual(['own-script']);
  });
});
