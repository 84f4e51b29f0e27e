/**
 * Checks of values that came from outside. A check gives the place of the first fault, such as
 * `entries.77.states`, or undefined if there is none. Small, because it ships to the board.
 */
export type Check = (value: unknown, place: string) => string | undefined;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Holds if the value is what the test says. */
export const is =
  (test: (value: unknown) => boolean): Check =>
  (value, place) =>
    test(value) ? undefined : place;

export const text = (longest: number): Check => is((value) => typeof value === 'string' && value.length <= longest);

export const whole = (least: number, most: number): Check =>
  is((value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most);

export const oneOf = (allowed: readonly unknown[]): Check => is((value) => allowed.includes(value));

export const listOf =
  (item: Check, most: number): Check =>
  (value, place) => {
    if (!Array.isArray(value) || value.length > most) return place;
    return first(
      value.map((one, i) => [one, i] as const),
      ([one, i]) => item(one, `${place}.${i}`),
    );
  };

/** A record whose keys fit the pattern; that also keeps out keys with a meaning of their own, such as `__proto__`. */
export const recordOf =
  (key: RegExp, item: Check, most: number): Check =>
  (value, place) => {
    if (!isRecord(value) || Object.keys(value).length > most) return place;
    return first(Object.entries(value), ([name, one]) =>
      key.test(name) ? item(one, `${place}.${name}`) : `${place}.${name.slice(0, 40)}`,
    );
  };

/** An object with these parts and no other; those with a `?` behind the name may be missing. */
export const shaped =
  (parts: Record<string, Check>): Check =>
  (value, place) => {
    const under = (name: string) => (place ? `${place}.${name}` : name);
    if (!isRecord(value)) return place || '?';
    const stranger = Object.keys(value).find((name) => !Object.hasOwn(parts, name) && !Object.hasOwn(parts, `${name}?`));
    if (stranger !== undefined) return under(stranger.slice(0, 40));
    return first(Object.entries(parts), ([part, check]) => {
      const name = part.replace('?', '');
      return part !== name && value[name] === undefined ? undefined : check(value[name], under(name));
    });
  };

function first<T>(items: readonly T[], check: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const fault = check(item);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
