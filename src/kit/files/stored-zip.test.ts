import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { storedZip } from './stored-zip.ts';
import { unzipped } from './zip.ts';

const texts = { 'a.xml': '<a>é – 漢 👍</a>', 'word/b.xml': 'x'.repeat(70_000), 'empty.xml': '' };
const made = new Date(2026, 10, 23, 14, 5, 31);
const zip = storedZip(texts, made);

it('is read by a library and by our own reader, with every text as it was', async () => {
  const read = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]);
  expect(Object.fromEntries(read)).toEqual(texts);
  const ours = await unzipped(zip, () => true, 1_000_000);
  expect(Array.isArray(ours) && Object.fromEntries(ours.map(({ name, bytes }) => [name, strFromU8(bytes)]))).toEqual(texts);
});

it('has the check of each file and the time when it was made', () => {
  const view = new DataView(zip.buffer);
  // CRC-32 of the first text, by another way than the code under test: bit by bit from the highest power.
  let crc = 0xffff_ffff;
  for (const byte of new TextEncoder().encode(texts['a.xml']))
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (((crc ^ (byte >> bit)) & 1) * 0xedb8_8320);
  expect(view.getUint32(14, true)).toBe(~crc >>> 0);
  const [time, day] = [view.getUint16(10, true), view.getUint16(12, true)];
  expect([1980 + (day >> 9), (day >> 5) & 15, day & 31, time >> 11, (time >> 5) & 63, (time & 31) * 2]).toEqual([2026, 11, 23, 14, 5, 30]);
});
