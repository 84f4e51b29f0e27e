/**
 * The one way in which the browser checks JSON that anybody may have written: what is kept on the device, files,
 * links. A shape gives back a value of its own making, with nothing in it that the shape does not name.
 *
 * By hand, because every page that keeps answers ships it, and the fullest of those has 0.2 kB to spare. For the check
 * of kept answers, gzipped: this 0.6 kB, valibot 1.5.0 2.1 kB, zod/mini 4.6.7 7.0 kB. Valibot also leaves out a key such as
 * `__proto__` without a word, where a damaged or forged file should be refused.
 */

/** Gives the value as it should be, or throws {@link Misfit} with its place, such as `entries.77.states`. */
export type Shape<T> = (value: unknown, place: string) => T;
/** What a shape gives. */
type Shaped<S> = S extends Shape<infer T> ? T : never;

/** Thrown with the place of a fault. */
export class Misfit extends Error {}

/** The value in this shape, or the place of the first fault; `?` is the whole. Never throws, whatever came out of JSON. */
export function readShape<T>(value: unknown, shape: Shape<T>): { ok: true; value: T } | { ok: false; place: string } {
  try {
    return { ok: true, value: shape(value, '') };
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    return { ok: false, place: error.message || '?' };
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

export const stringOf = (longest = Infinity): Shape<string> => valueThat((value) => typeof value === 'string' && value.length <= longest);

export const stringLike = (pattern: RegExp): Shape<string> => valueThat((value) => typeof value === 'string' && pattern.test(value));

export const integerOf = (least: number, most: number): Shape<number> =>
  valueThat((value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most);

export const oneOf = <const T>(allowed: readonly T[]): Shape<T> => valueThat((value) => allowed.includes(value as T));

/** A record whose keys fit the pattern; that also keeps out keys with a meaning of their own, such as `__proto__`. */
export const recordOf =
  <T>(key: RegExp, item: Shape<T>, most = Infinity): Shape<Record<string, T>> =>
  (value, place) => {
    if (!isRecord(value) || Object.keys(value).length > most) throw new Misfit(place);
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => {
        if (!key.test(name)) throw new Misfit(`${place}.${name.slice(0, 40)}`);
        return [name, item(one, `${place}.${name}`)];
      }),
    );
  };

type Parts = Record<string, Shape<unknown>>;
type ObjectOf<P extends Parts> = { [N in keyof P as N extends `${string}?` ? never : N]: Shaped<P[N]> } & {
  [N in keyof P as N extends `${infer Name}?` ? Name : never]?: Shaped<P[N]>;
};

/**
 * An object with these parts; those whose name ends in `?` may be missing.
 *
 * @param others whether other parts are left out, as from an edition that knew more, rather than refused
 */
export const objectOf =
  <P extends Parts>(parts: P, others: 'refused' | 'left out' = 'refused'): Shape<ObjectOf<P>> =>
  (value, place) => {
    const under = (name: string) => (place ? `${place}.${name}` : name);
    if (!isRecord(value)) throw new Misfit(place);
    const stranger = Object.keys(value).find((name) => !Object.hasOwn(parts, name) && !Object.hasOwn(parts, `${name}?`));
    if (stranger !== undefined && others === 'refused') throw new Misfit(under(stranger.slice(0, 40)));
    return Object.fromEntries(
      Object.entries(parts).flatMap(([part, shape]) => {
        const name = part.replace('?', '');
        return part !== name && value[name] === undefined ? [] : [[name, shape(value[name], under(name))]];
      }),
    ) as ObjectOf<P>;
  };
