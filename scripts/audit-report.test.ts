import { describe, expect, it } from 'vitest';
import { readAudit } from './audit-report.ts';

const report = (...severities: string[]) =>
  JSON.stringify({
    vulnerabilities: Object.fromEntries(severities.map((severity, i) => [`p${i}`, { name: `p${i}`, severity, range: '<2' }])),
  });

describe('what npm says of known vulnerabilities', () => {
  it('counts from high upwards', () => {
    expect(readAudit(report('low', 'moderate'))).toEqual({ kind: 'clean', minor: 2 });
    expect(readAudit(report('low', 'high', 'critical'))).toEqual({ kind: 'found', packages: ['p1 <2 (high)', 'p2 <2 (critical)'] });
  });

  it('is not taken for clean when nothing was asked', () => {
    expect(readAudit('{"message":"405 Method Not Allowed","error":{"summary":""}}')).toEqual({
      kind: 'unknown',
      reason: '405 Method Not Allowed',
    });
    for (const output of ['', 'not json', '{}']) expect(readAudit(output).kind).toBe('unknown');
  });
});
