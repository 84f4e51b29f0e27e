/**
 * The one way in which the browser checks JSON that anybody may have written: what is kept on the device, files,
 * links. A shape gives back a value of its own making, with nothing in it that the shape does not name. `exact-shape.ts` has
 * the shapes that only boards and workshops need.
 *
 * By hand, because every page that keeps answers ships it, on lines that are slow and costly. The check of kept answers,
 * gzipped: so 0.7 kB, with valibot 1.5.0 2.1 kB, with zod/mini 4.6.7 7.0 kB. Valibot also leaves out a key such as
 * `__proto__` without a word, where a damaged or forged file should be refused.
 */

/** Gives the value as it should be, or throws {@link Misfit} with its place, such as `.responses.77.states`. */
export type Shape<T> = (value: unknown, place: string) => T;
/** What a shape gives. */
type Shaped<S> = S extends Shape<infer T> ? T : never;

export class Misfit extends Error {}

/** The value in this shape, or the place of the first fault; `?` is the whole. Never throws, whatever came out of JSON. */
export function readShape<T>(value: unknown, shape: Shape<T>): { ok: true; value: T } | { ok: false; place: string } {
  try {
    return { ok: true, value: shape(value, '') };
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    // A key may be as long as the file.
    return { ok: false, place: error.message.slice(1, 200) || '?' };
  }
}

/** The value of a text, or undefined if it is not JSON. Never throws. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A value that passes the test. */
export const valueThat =
  <T>(test: (value: unknown) => boolean): Shape<T> =>
  (value, place) => {
    if (!test(value)) throw new Misfit(place);
    return value as T;
  };

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A record of anything. */
export const anyRecord = valueThat<Record<string, unknown>>(isRecord);

export const anyString = valueThat<string>((value) => typeof value === 'string');

export const integerOf = (least: number, most = Infinity): Shape<number> =>
  valueThat((value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most);

export const oneOf = <const T>(allowed: readonly T[]): Shape<T> => valueThat((value) => allowed.includes(value as T));

/** A part of an object that may be missing. */
export const optional =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value, place) =>
    value === undefined ? value : shape(value, place);

/** A record whose keys fit the pattern; that also keeps out keys with a meaning of their own, such as `__proto__`. */
export const recordOf =
  <T>(key: RegExp, item: Shape<T>): Shape<Record<string, T>> =>
  (value, place) =>
    Object.fromEntries(
      Object.entries(anyRecord(value, place)).map(([name, one]) => {
        const at = `${place}.${name}`;
        if (!key.test(name)) throw new Misfit(at);
        return [name, item(one, at)];
      }),
    );

export type Parts = Record<string, Shape<unknown>>;
export type ObjectOf<P extends Parts> = { [N in keyof P as undefined extends Shaped<P[N]> ? never : N]: Shaped<P[N]> } & {
  [N in keyof P as undefined extends Shaped<P[N]> ? N : never]?: Shaped<P[N]>;
};

/** An object with these parts. Others are left out, as from an edition that knew more. */
export const objectOf =
  <P extends Parts>(parts: P): Shape<ObjectOf<P>> =>
  (value, place) => {
    const given = anyRecord(value, place);
    const read = Object.entries(parts).map(([name, shape]) => [name, shape(given[name], `${place}.${name}`)]);
    return Object.fromEntries(read.filter(([, part]) => part !== undefined)) as ObjectOf<P>;
  };
