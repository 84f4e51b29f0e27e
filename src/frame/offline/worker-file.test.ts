import { expect, it } from 'vitest';
import { bundleWorker, withList } from './worker-file.ts';

const list = {
  entries: [
    { url: './', revision: '01234567' },
    { url: '_astro/a.js', revision: null },
  ],
  edition: 'abc',
};

it('puts the list of an edition into the worker', async () => {
  const worker = withList(await bundleWorker(process.cwd()), list);
  expect(worker).toContain('[{url:"./",revision:"01234567"},{url:"_astro/a.js",revision:null}]');
  expect(worker).toContain('"abc"');
  expect(worker).not.toMatch(/__WB_MANIFEST|self\.EDITION|process\.env/);
});

it.each([
  ['no', 'self.EDITION', 0],
  ['a second', 'self.EDITION, self.__WB_MANIFEST, self.__WB_MANIFEST', 2],
])('refuses a worker with %s place for it', (_, script, times) => {
  expect(() => withList(script, list)).toThrow(`"self.__WB_MANIFEST" not once but ${times} times`);
});
