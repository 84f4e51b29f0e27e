import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// `unit` knows each part by itself; `site` sees the built site from outside, as a reader's browser does;
// `firefox` does so in another browser.
export default defineConfig({
  test: {
    projects: [
      // Mermaid, which checks the diagrams, takes seconds to load on a busy machine. Modules are loaded
      // once for many files: a test puts back what it changes in one.
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          // A fuzzer that is asked to run longer takes as long as it takes.
          testTimeout: process.env['FUZZ_RUNS'] ? 0 : 60_000,
          isolate: false,
          unstubGlobals: true,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/*.test.ts'],
          globalSetup: 'tests/support/global-setup.ts',
          // A gate looks at every page, in a real browser; a busy machine may take minutes for it.
          testTimeout: 480_000,
          hookTimeout: 60_000,
          // What a page does after a click is awaited as patiently as playwright awaits it.
          expect: { poll: { timeout: 30_000 } },
          // Browser and servers keep a core busy for each; more at a time would only wait for one another.
          maxWorkers: availableParallelism(),
          // Every file wants all pages parsed; one time a worker is enough.
          isolate: false,
        },
      },
      // Needs a Firefox, so it has a command of its own: `npm run firefox`.
      {
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
