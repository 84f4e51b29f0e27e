import { expect, it } from 'vitest';
import { budgetFor } from './budgets.ts';

it.each(['/', '/stages/sustained-contact/', '/board/'])(
  'gives %s in another language more room for words, and none for script',
  (address) => {
    const english = budgetFor(address);
    const other = budgetFor(address, false);
    expect(other.total).toBeGreaterThan(english.total);
    expect(other.total).toBeLessThan(english.total * 1.25);
    expect(other).toMatchObject({ kind: english.kind, script: english.script, fonts: 0 });
  },
);
