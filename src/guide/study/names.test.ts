import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { regions, themes } from '../../schemas/classification.ts';
import { regionName, themeName } from './names.ts';

const english: Record<string, string> = parse(readFileSync('content/i18n/en.yaml', 'utf8'));
const t = (key: string) => english[key] ?? '';

describe('names of regions and themes', () => {
  it('exist for each, and no two share one', () => {
    for (const names of [regions.map((one) => regionName(t, one)), themes.map((one) => themeName(t, one))]) {
      expect(names).not.toContain('');
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
