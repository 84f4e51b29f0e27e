import { expect, it } from 'vitest';
import { quietLog } from './quiet-log.ts';

it.each([
  ['MODULE_LEVEL_DIRECTIVE', 'The semantics of the module level directive "use astro:head-inject" in "a.mdx" may not be preserved', false],
  ['MODULE_LEVEL_DIRECTIVE', 'The semantics of the module level directive "use client" in "a.ts" may not be preserved', undefined],
  ['EVAL', 'Use of direct `eval`, next to "use astro:head-inject"', undefined],
])('of %s: %s', (code, message, shown) => {
  const { onLog } = quietLog() as { onLog: (level: string, log: { code: string; message: string }) => boolean | undefined };
  expect(onLog('warn', { code, message })).toBe(shown);
});
