import { v5 as uuid } from 'uuid';

/** Ours alone; made once by chance, and never to be changed, or readers would see every entry again. */
const namespace = '6f6e6a2f-1a0c-4f0b-9a57-7d0a3c6f5b42';

/**
 * An id that is the same wherever the site is served and whatever an entry is called later; a feed needs one
 * even where no address is known.
 *
 * @param name the kind and the id of the entry, such as `case/ella`
 */
export function entryId(name: string): string {
  return `urn:uuid:${uuid(name, namespace)}`;
}
