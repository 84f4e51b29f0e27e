import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { maxBoardBytes } from '../storage/board-file.ts';
import { contentLists } from '#answers/code/content-lists.ts';
import { slots } from '#answers/code/index.ts';
import { hasTooMuch, textsIn, textOfExport } from './file-texts.ts';
import { finished } from '#kit/slices.ts';

const chat = '[22/11/2026, 09:12] Ana: here is mine: P111-2222\n';
const mail = 'Subject: my code\n\nP111=202222\n';
const file = (bytes: BlobPart, name = 'chat.zip') => new File([bytes], name);
const zip = (files: Record<string, Uint8Array>, level: 0 | 9 = 9) => zipSync(files, { level });

describe('a file that is brought', () => {
  it('may hold twice as much as a thousand people on all lists, and not what takes seconds to read', () => {
    const questions = contentLists().flatMap(slots).length;
    // What each person said, and what was shown of it.
    const values = (count: number) => `[${'"1:2",'.repeat(count)}0]`;
    expect(finished(hasTooMuch(values(2 * 2 * 1_000 * questions)))).toBe(false);
    expect(finished(hasTooMuch(values(1_000_000)))).toBe(true);
  });

  it('is its own text, however its letters are written', async () => {
    const two = new Uint8Array([0xff, 0xfe, ...[...'é1'].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    expect(await textsIn(file('\uFEFFé1', 'a.txt'))).toEqual([{ name: 'a.txt', text: 'é1' }]);
    expect(await textsIn(file(two, 'a.txt'))).toEqual([{ name: 'a.txt', text: 'é1' }]);
  });

  it.each([0, 9] as const)('may be a zip file, of which the texts are read (packed: %d)', async (level) => {
    const packed = zip(
      {
        '_chat.txt': strToU8(chat),
        'IMG-1.jpg': new Uint8Array(900),
        'more/result.json': strToU8('{}'),
        'Re- code.eml': strToU8(mail),
        '__MACOSX/_chat.txt': strToU8('x'),
      },
      level,
    );
    expect(await textsIn(file(packed))).toEqual([
      { name: 'chat.zip: _chat.txt', text: chat },
      { name: 'chat.zip: more/result.json', text: '{}' },
      { name: 'chat.zip: Re- code.eml', text: mail },
    ]);
    expect(await textsIn(file(packed, 'without-ending'))).toHaveLength(3);
  });

  it('is refused when it unfolds to far too much, or says that it is small and is not', async () => {
    const bomb = zip({ 'a.txt': new Uint8Array(maxBoardBytes + 1) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await textsIn(file(bomb))).toBe('too-large-zip');
    const liar = bomb.slice();
    const view = new DataView(liar.buffer);
    for (let at = 0; at < liar.length - 4; at += 1) if (view.getUint32(at, true) === maxBoardBytes + 1) view.setUint32(at, 5, true);
    expect(await textsIn(file(liar))).toBe('too-large-zip');
    const half = new Uint8Array(maxBoardBytes / 2 + 1);
    expect(await textsIn(file(zip({ 'a.txt': half, 'b.txt': half })))).toBe('too-large-zip');
    expect(await textsIn(new File([new Uint8Array(maxBoardBytes + 1)], 'a.txt'))).toBe('too-large');
  });

  it('is refused when it holds more files than a group sends, or files that share their bytes', async () => {
    const files = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.txt`, strToU8('x')]));
    expect(await textsIn(file(zip(files(2_000), 0)))).toHaveLength(2_000);
    expect(await textsIn(file(zip(files(2_001), 0)))).toBe('too-large-zip');
    const noise = Uint8Array.from({ length: 5_000 }, (_, i) => (i * i * 7919) % 251);
    const shared = zip({ 'a.txt': noise, 'b.txt': new Uint8Array(1), 'c.txt': new Uint8Array(1) }, 0);
    expect(await textsIn(file(shared))).toHaveLength(3);
    const view = new DataView(shared.buffer);
    for (let at = 0; at < shared.length - 46; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) {
        view.setUint32(at + 20, noise.length, true);
        view.setUint32(at + 42, 0, true);
      }
    expect(await textsIn(file(shared))).toBe('damaged-zip');
  });

  it('is refused when it holds no text', async () => {
    expect(await textsIn(file(zip({ 'IMG-1.jpg': new Uint8Array(9) })))).toBe('no-text');
  });

  it('is refused when it was cut or spoiled anywhere, and nothing throws', async () => {
    const whole = zip({ '_chat.txt': strToU8(chat.repeat(20)) });
    for (let length = 22; length < whole.length; length += 1)
      expect(await textsIn(file(whole.slice(0, length))), `${length}`).toBe('damaged-zip');
    for (let place = 4; place < whole.length; place += 1) {
      const spoiled = whole.slice();
      spoiled[place]! ^= 0xff;
      expect(['object', 'string']).toContain(typeof (await textsIn(file(spoiled))));
    }
    const locked = whole.slice();
    const entry = locked.findIndex(
      (_, at) => locked[at] === 0x50 && locked[at + 1] === 0x4b && locked[at + 2] === 1 && locked[at + 3] === 2,
    );
    locked[entry + 8]! |= 1;
    expect(await textsIn(file(locked))).toBe('damaged-zip');
  });
});

describe('the words of an export', () => {
  it('are all texts of JSON, and otherwise the text itself', () => {
    expect(
      finished(textOfExport(JSON.stringify({ messages: [{ from: 'Ana', text: ['mine:\nP111', { type: 'bold', text: 'P222' }] }, 5] }))),
    ).toBe('Ana\nmine:\nP111\nbold\nP222');
    expect(finished(textOfExport(chat))).toBe(chat);
  });
});
