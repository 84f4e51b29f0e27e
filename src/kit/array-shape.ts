/** Shapes of arrays, apart from `shape.ts`: answers have none, and every page that saves answers ships that file. */
import { Misfit, type Shape } from './shape.ts';

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
