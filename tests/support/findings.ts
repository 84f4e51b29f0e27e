import { expect } from 'vitest';

/** Enough to see what is wrong without burying the other checks. */
const shown = 40;

/** Fails with the findings, one a line, so that one run shows what there is to fix. */
export function expectNone(findings: string[]): void {
  if (findings.length === 0) return;
  const rows = findings.slice(0, shown).map((finding) => `  ${finding}`);
  if (findings.length > shown) rows.push(`  … and ${findings.length - shown} more`);
  expect.fail(`${findings.length} found:\n${rows.join('\n')}`);
}
