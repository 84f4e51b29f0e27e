import { createHash } from 'node:crypto';
import type { Ledger } from '#schemas/ledger.ts';

/** The checksum of a ledger: of what it says, so that line ends and layout play no part. */
export function ledgerSeal({ edition, lists, sources, addresses, files }: Omit<Ledger, 'seal'>): string {
  const questions = lists.map(({ id, number, revision, questions }) => [
    id,
    number,
    revision,
    questions.map(({ id, since, reworded, retired, text }) => [id, since, reworded ?? [], retired ?? 0, text]),
  ]);
  const said: unknown[] = [edition, questions, sources.map(({ id, tag }) => [id, tag]), addresses];
  // Ledgers without files, as the first were, keep the seal they have.
  if (files.length > 0) said.push(files.map(({ path, fields }) => [path, fields ?? []]));
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
}
