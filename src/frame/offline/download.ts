import type { Failure } from './kept-cache.ts';
import { Foreign } from './published-file.ts';

/** The reader broke the download off. */
export class Stopped extends Error {}
/** The site was renewed while the download ran, so that files of this edition are no longer to be had. */
export class Renewed extends Error {}

/**
 * Works through `items`, several at a time: on a slow line most of a request is waiting. After a fault no
 * further item is begun.
 *
 * @param work is called for each item
 * @throws what `work` threw first, once everything that had begun has ended
 */
export async function inParallel<T>(items: Iterable<T>, atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const faults: unknown[] = [];
  const worker = async () => {
    while (waiting.length > 0 && faults.length === 0) {
      await work(waiting.shift()!).catch((fault: unknown) => faults.push(fault));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (faults.length > 0) throw faults[0];
}

/** Names a fault for the reader. A server that answers with an error counts as a network that does not work. */
export function failureOf(fault: unknown): Failure {
  if (fault instanceof Stopped) return 'stopped';
  if (fault instanceof Renewed) return 'renewed';
  if (fault instanceof Foreign) return 'foreign';
  return fault instanceof Error && fault.name === 'QuotaExceededError' ? 'room' : 'network';
}

/** Whether an update may fetch anything. A reader who asked the browser to save data decides about each update. */
export function mayDownload({ isUpdate, saveData, askedFor }: { isUpdate: boolean; saveData: boolean; askedFor: boolean }): boolean {
  return !isUpdate || !saveData || askedFor;
}
