/** What kind of picture these bytes are, by what is in them and not by a name; undefined if none that pages may show. */
export function imageKind(bytes: Uint8Array): 'svg' | 'png' | 'webp' | undefined {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (text(1, 4) === 'PNG' && bytes[0] === 0x89) return 'png';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp';
  const start = new TextDecoder().decode(bytes.subarray(0, 1000));
  return /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i.test(start) ? 'svg' : undefined;
}
