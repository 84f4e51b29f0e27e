import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentLists } from './content-lists.ts';
import { decode } from './decode.ts';
import { encode, encodeFirst } from './encode.ts';
import type { Reason } from './refusal.ts';
import { vectors } from './vectors.ts';

const given = vectors(contentLists());

describe('the published examples', () => {
  it('are the same every time, and survive being written as JSON', () => {
    expect(JSON.stringify(vectors(contentLists()))).toBe(JSON.stringify(given));
    expect(JSON.parse(JSON.stringify(given)).codes).toEqual(given.codes);
  });

  it('open to what they say, and are made from it', () => {
    for (const { code, tag, side, lists } of given.codes) {
      const read = decode(code, given.lists);
      expect(read).toMatchObject({ ok: true, tag, side: side ?? undefined });
      expect(read.ok && read.lists.map(({ list, revision, states }) => ({ list: list.id, revision, states }))).toEqual(lists);
      const answers = lists.map(({ list, revision, states }) => ({
        list: { ...given.lists.find(({ id }) => id === list)!, revision },
        states,
      }));
      const write = code.startsWith('P') ? encodeFirst : encode;
      expect(write({ answers, tag, side: side ?? undefined })).toBe(code.replaceAll('-', ''));
    }
  });

  it('are read in every form in which people and programs write them', () => {
    expect(given.readings.length).toBeGreaterThan(15);
    for (const { text, code } of given.readings) expect(decode(text, given.lists), text).toMatchObject({ ok: true, code });
  });

  it('include every reason for a refusal, and no code that opens', () => {
    for (const { text } of given.refusals) expect(decode(text, given.lists).ok, text).toBe(false);
    const reasons: Record<Reason, true> = {
      empty: true,
      'unknown-character': true,
      'too-short': true,
      'too-long': true,
      checksum: true,
      'unknown-version': true,
      'unknown-list': true,
      'newer-revision': true,
      malformed: true,
    };
    expect(new Set(given.refusals.map(({ refusal }) => refusal.reason))).toEqual(new Set(Object.keys(reasons)));
  });
});

describe('the page for integrators', () => {
  const page = readFileSync('content/docs/reference/answer-code.md', 'utf8');
  it('shows codes that stand among the examples, and no others', () => {
    const shown = page.match(/\b[PQ][0-9A-Z]{3}(-[0-9A-Z]{4}){3,}/g) ?? [];
    expect(shown.length).toBeGreaterThan(0);
    for (const code of shown) expect(given.codes.map((vector) => vector.code)).toContain(code);
  });
});
