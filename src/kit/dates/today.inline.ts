/** The day where the reader is, such as 2026-11-23, which may be another day than in UTC. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
