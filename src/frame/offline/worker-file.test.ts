import { expect, it } from 'vitest';
import { bundleWorker, withList } from './worker-file.ts';

const list = {
  files: { './': '0123456789-_', '_astro/a.js': 'abcdefghijkl' },
  edition: 'abc',
};

it('puts the list of an edition into the worker', async () => {
  const { script, modules } = await bundleWorker(process.cwd());
  expect(modules.some((id) => id.includes('/node_modules/workbox-precaching/'))).toBe(true);
  const worker = withList(script, list);
  expect(worker).toContain('{"./":"0123456789-_","_astro/a.js":"abcdefghijkl"}');
  expect(worker).toContain('"abc"');
  expect(worker).not.toMatch(/self\.FILES|self\.EDITION|process\.env/);
});

it.each([
  ['no', 'self.EDITION', 0],
  ['a second', 'self.EDITION, self.FILES, self.FILES', 2],
])('refuses a worker with %s place for it', (_, script, times) => {
  expect(() => withList(script, list)).toThrow(`"self.FILES" not once but ${times} times`);
});
