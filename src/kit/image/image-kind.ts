/** What kind of picture these bytes are, by what is in them and not by a name; undefined if none that pages may show. */
export function imageKind(bytes: Uint8Array): 'svg' | 'png' | 'webp' | 'jpg' | 'gif' | 'avif' | undefined {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (text(1, 4) === 'PNG' && bytes[0] === 0x89) return 'png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'jpg';
  if (/^GIF8[79]a$/.test(text(0, 6))) return 'gif';
  if (/^ftypavi[fs]$/.test(text(4, 12))) return 'avif';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp';
  const start = new TextDecoder().decode(bytes.subarray(0, 1000));
  return /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i.test(start) ? 'svg' : undefined;
}
