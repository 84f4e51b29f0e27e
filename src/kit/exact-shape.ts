/** Shapes of boards and workshops, beyond those that every page with answers ships, see `shape.ts`. */
import { anyRecord, Misfit, objectOf, recordOf, valueThat, type ObjectOf, type Parts, type Shape } from './shape.ts';

export const stringOf = (longest: number): Shape<string> => valueThat((value) => typeof value === 'string' && value.length <= longest);

export const stringLike = (pattern: RegExp): Shape<string> => valueThat((value) => typeof value === 'string' && pattern.test(value));

export const arrayOf =
  <T>(item: Shape<T>, most = Infinity, least = 0): Shape<T[]> =>
  (value, place) => {
    if (!Array.isArray(value) || value.length > most || value.length < least) throw new Misfit(place);
    return value.map((one, i) => item(one, `${place}.${i}`));
  };

/** An array with one item of each shape. */
export const tupleOf =
  <T extends unknown[]>(...items: { [I in keyof T]: Shape<T[I]> }): Shape<T> =>
  (value, place) => {
    const { length } = items;
    return arrayOf((one) => one, length, length)(value, place).map((one, i) => items[i]!(one, `${place}.${i}`)) as T;
  };

/** A record, see {@link recordOf}, of no more than so many entries. */
export const smallRecordOf =
  <T>(key: RegExp, item: Shape<T>, most: number): Shape<Record<string, T>> =>
  (value, place) => {
    if (Object.keys(anyRecord(value, place)).length > most) throw new Misfit(place);
    return recordOf(key, item)(value, place);
  };

/** An object with these parts and no others. */
export const exactly = <P extends Parts>(parts: P): Shape<ObjectOf<P>> => {
  const shape = objectOf(parts);
  return (value, place) => {
    const stranger = Object.keys(anyRecord(value, place)).find((name) => !Object.hasOwn(parts, name));
    if (stranger !== undefined) throw new Misfit(`${place}.${stranger}`);
    return shape(value, place);
  };
};
