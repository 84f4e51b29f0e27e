/**
 * Text compressed into characters that an address may hold, and back. Every browser that the guide supports
 * has deflate, so no library ships.
 */

/** No set comes near this. A link may unpack to something enormous; reading stops here. */
const largest = 20_000;

/** The text, or undefined if it is no packed text or an unreasonably long one. */
export async function unpack(packed: string): Promise<string | undefined> {
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
    const whole = await through(bytes, new DecompressionStream('deflate-raw'), largest);
    return new TextDecoder('utf-8', { fatal: true }).decode(whole);
  } catch {
    return undefined;
  }
}

/** Something unpacks to more than it may. */
export class TooMuch extends RangeError {}

/**
 * Sends bytes through a change such as a `DecompressionStream`.
 *
 * @throws TooMuch as soon as more than `most` bytes come out of it
 */
export async function through(
  bytes: Uint8Array<ArrayBuffer>,
  change: GenericTransformStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader: ReadableStreamDefaultReader<Uint8Array> = new Blob([bytes]).stream().pipeThrough(change).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      throw new TooMuch();
    }
    parts.push(part.value);
  }
  const out = new Uint8Array(length);
  for (let at = 0; parts.length > 0; at += parts.shift()!.length) out.set(parts[0]!, at);
  return out;
}

/** CRC-32, as zip files use it. Shows accidents, not forgeries: anybody may write any link. */
export function crc32(text: string): number {
  let crc = -1;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
