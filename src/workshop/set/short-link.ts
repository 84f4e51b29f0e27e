/**
 * Short links: `…/workshop/take/#founding` names a workshop that the site knows, see `ready-made.ts`. What a name leads to is fetched
 * when one is opened.
 *
 * Links that the desk makes have a dot and three characters behind the name, from the number of the workshop in codes. So a
 * link that was printed before the workshop was changed on the site is noticed, and nobody makes a code that no board reads.
 */
import { lateStringsUrl } from '#config/late-strings.inline.ts';

interface Names {
  /** What to say of a link to what was changed since. */
  changed: string;
  links: Record<string, [link: string, number: number]>;
}

/** In a text, behind the address of the participants' page. */
const inText = /(?<=\/workshop\/take\/(?:index\.html)?)(?:#|%23|%2523)([a-z][a-z0-9-]*(?:\.[a-z0-9]{3}\b)?)(?![.\w])/gi;
const shape = /^([a-z][a-z0-9-]*?)(?:\.([a-z0-9]{3}))?[.,)\]]?$/i;

let names: Promise<Names> | undefined;

/** The page may have brought them along. */
async function fetchNames(): Promise<Names> {
  const inPage = document.querySelector('[data-workshop-names]')?.textContent;
  if (inPage) return JSON.parse(inPage) as Names;
  names ??= fetch(lateStringsUrl('workshops')).then(async (response) => {
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return (await response.json()) as Names;
  });
  try {
    return await names;
  } catch (error) {
    names = undefined;
    throw error;
  }
}

const checkOf = (number: number) => number.toString(36).slice(-3);

/**
 * The end of the full link, for the end of a short one; or what to say, if that was changed; or undefined for any other text.
 *
 * @throws if the names could not be fetched
 */
export async function fullLink(fragment: string): Promise<{ link: string } | { said: string } | undefined> {
  const [, name = '', check] = shape.exec(fragment.toLowerCase()) ?? [];
  if (!name) return undefined;
  const { links, changed } = await fetchNames();
  const found = Object.hasOwn(links, name) ? links[name] : undefined;
  if (!found) return undefined;
  return check === undefined || check === checkOf(found[1]) ? { link: found[0] } : { said: changed };
}

/** A text such as a chat, with full links in place of short ones; as it is where the names cannot be fetched. */
export async function withFullLinks(text: string): Promise<string> {
  const ends = new Set([...text.matchAll(inText)].map(([, end]) => end!));
  for (const end of ends) {
    const full = await fullLink(end).catch(() => undefined);
    if (full && 'link' in full) text = text.replace(inText, (all, found: string) => (found === end ? `#${full.link}` : all));
  }
  return text;
}

/** What comes after `#` in the short link of a workshop with this number in codes; undefined if it has none, or it cannot be known. */
export async function shortLink(number: number): Promise<{ end: string; link: string } | undefined> {
  const { links } = await fetchNames().catch(() => ({ links: {} }));
  const found = Object.entries(links).find(([, [, known]]) => known === number);
  return found && { end: `${found[0]}.${checkOf(number)}`, link: found[1][0] };
}
