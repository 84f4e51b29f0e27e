import { readShape, type Shape } from './shape.ts';
import type { SlicedWork } from './slices.ts';

/**
 * Reads a record one entry after the other, with a pause after each.
 *
 * @param place of the record in what is read
 * @param one the shape of a record with one entry
 * @returns the record, or the place of the first fault
 */
export function* entriesIn<T>(
  record: Record<string, unknown>,
  place: string,
  one: Shape<Record<string, T>>,
  most: number,
): SlicedWork<Record<string, T> | string> {
  const given = Object.entries(record);
  if (given.length > most) return place;
  const entries: [string, T][] = [];
  for (const entry of given) {
    const read = readShape(Object.fromEntries([entry]), one);
    if (!read.ok) return `${place}.${read.place}`;
    entries.push(...Object.entries(read.value));
    yield 4_096;
  }
  return Object.fromEntries(entries);
}
