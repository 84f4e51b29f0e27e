/** What `npm audit --json` found, as far as it decides anything. */
export type AuditReport =
  | { kind: 'clean'; minor: number }
  | { kind: 'found'; packages: string[] }
  /** The registry in use answers no such question. */
  | { kind: 'unknown'; reason: string };

interface Finding {
  name: string;
  severity: string;
  range?: string;
}

/** Reads the output of npm. Only `high` and `critical` count. */
export function readAudit(output: string): AuditReport {
  let value: { vulnerabilities?: Record<string, Finding>; message?: string; error?: { summary?: string } };
  try {
    value = JSON.parse(output);
  } catch {
    return { kind: 'unknown', reason: 'npm gave no report' };
  }
  if (!value.vulnerabilities) return { kind: 'unknown', reason: value.message ?? value.error?.summary ?? 'npm gave no report' };
  const all = Object.values(value.vulnerabilities);
  const grave = all.filter(({ severity }) => severity === 'high' || severity === 'critical');
  if (grave.length === 0) return { kind: 'clean', minor: all.length };
  return { kind: 'found', packages: grave.map(({ name, severity, range }) => `${name} ${range ?? ''} (${severity})`) };
}
