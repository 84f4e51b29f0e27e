import { describe, expect, it } from 'vitest';
import { miniatureLibrary } from '#library/miniature.fixture.ts';
import { sheetOf } from './practice.ts';

const sheet = sheetOf(miniatureLibrary(), 'site-visits');
const part = (wanted: string) => sheet.parts.find(({ field }) => field === wanted)!;

describe('the sheet of a tool', () => {
  it('gives each statement the sources that say it', () => {
    expect(part('time').lines[0]!.sources).toEqual(['EIP web 1']);
    expect(part('before').lines[0]!.sources).toEqual(['guide §2', 'EIP web 1']);
  });
  it('gives advice no source', () => {
    expect(part('who').lines.map(({ text, sources }) => [text, sources.length])).toEqual([
      ['Three go.', 1],
      ['One of them writes.', 0],
    ]);
  });
  it('gives trouble and remedy in one line', () => {
    expect(part('pitfalls').lines[0]).toMatchObject({ trouble: 'Nobody asks.', text: 'Begin.' });
  });
  it('leaves out the parts of which nothing is said', () => {
    expect(part('facts')).toBeUndefined();
    expect(part('need').lines).toHaveLength(1);
  });
  it('knows no tool that is not there', () => {
    expect(() => sheetOf(miniatureLibrary(), 'gossip')).toThrow('gossip');
  });
});
