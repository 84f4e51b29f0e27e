/** How long a participant's answers stay: until the day after the workshop, and after their last change. */
import { devicePlace, tabPlace } from './device.ts';
import { attempt, keysOf, type StoragePlace } from './erasure.ts';

/** The last day of answers that are changed now. @param workshop the day of the workshop; empty if it has none */
export function lastDayOf(workshop: string, today: string): string {
  const day = new Date(workshop > today ? workshop : today);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** Deletes the answers of workshops that are over. Call it before any of them is opened. */
export function dropPastWorkshops(today: string, places: readonly StoragePlace[] = [devicePlace(), tabPlace()]): void {
  for (const { storage, prefix } of places) {
    attempt(() => {
      const keys = keysOf(storage!, prefix);
      const isOver = (key: string) => {
        const last = attempt(() => (JSON.parse(storage!.getItem(key)!) as { until?: unknown }).until);
        return typeof last === 'string' && last < today;
      };
      // The part of the participant has the name of the workshop; those of the answers begin with it.
      const over = keys.filter((key) => /^e\w+:workshop:\d+$/.test(key.slice(prefix.length)) && isOver(key));
      for (const key of keys) if (over.some((one) => key === one || key.startsWith(`${one}:`))) storage!.removeItem(key);
    });
  }
}
