import bcd, { type Identifier, type SimpleSupportStatement } from '@mdn/browser-compat-data' with { type: 'json' };
import { browserFloor } from '#config/browser-floor.ts';

/** On a phone Safari is a browser of its own, with gaps of its own. */
const floor = { ...browserFloor, safari_ios: browserFloor.safari };

/** What the data says of a feature such as `css.properties.gap`; undefined where it knows nothing. */
export function known(...path: string[]): Identifier | undefined {
  return path.reduce<unknown>(
    (node, key) => (node && Object.hasOwn(node, key) ? (node as Record<string, unknown>)[key] : undefined),
    bcd,
  ) as Identifier | undefined;
}

/** The browsers of the floor that lack a feature, and since when they have it: `firefox 125`. */
export function lackedBy(feature: Identifier | undefined): string[] {
  const support = feature?.__compat?.support;
  if (!support) return [];
  return Object.entries(floor).flatMap(([name, version]) => {
    const given = support[name as keyof typeof floor] ?? [];
    const all: SimpleSupportStatement[] = Array.isArray(given) ? given : [given];
    return all.length === 0 || all.some((one) => hasIt(one, Number(version))) ? [] : [`${name} ${all[0]!.version_added || 'never'}`];
  });
}

function hasIt(
  { version_added: since, version_removed: until, flags, prefix, alternative_name: other }: SimpleSupportStatement,
  version: number,
): boolean {
  return !flags && !prefix && !other && !until && typeof since === 'string' && Number.parseFloat(since.replace('≤', '')) <= version;
}

/**
 * Every member of that name in what scripts of a page work with most. Which of them a script means cannot
 * be seen from outside.
 */
export function membersNamed(name: string): Identifier[] {
  return name === '__compat' ? [] : owners.flatMap((owner) => (Object.hasOwn(owner, name) ? [owner[name]!] : []));
}

/** The rest of the web's interfaces would find a namesake for nearly every word of our own. */
const common =
  /^(Array|ArrayBuffer|Iterator|Map|Object|Promise|RegExp|Set|String|TypedArray|Blob|Document|Element|EventTarget|History|HTML(\w*)Element|Navigator|Node|Response|SubtleCrypto|URL|URLSearchParams|Window)$/;

const owners = [...Object.entries(bcd.javascript.builtins ?? {}), ...Object.entries(bcd.api ?? {})]
  .filter(([name]) => common.test(name))
  .map(([, owner]) => owner as Record<string, Identifier>);
