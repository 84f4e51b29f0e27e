import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hostileText, hostileValue } from '#kit/fuzz/hostile.fixture.ts';
import { expectUnpolluted, thirdOfRuns } from '#kit/fuzz/runs.fixture.ts';
import { textsIn, textOfExport } from './file-texts.ts';
import { finished } from '#kit/slices.ts';

const zips = fc
  .dictionary(
    hostileText.map((name) => `${name.replaceAll('\uD800', '').slice(0, 40)}.txt`),
    hostileText,
    { minKeys: 1, maxKeys: 4, noNullPrototype: true },
  )
  .map((files) => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))));
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  zips,
  fc.tuple(zips, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 })).map(([zip, hurts]) => {
    for (const [at, value] of hurts) zip[at % zip.length] = value;
    return zip;
  }),
);

describe('a file of any bytes, and a zip file that was hurt', () => {
  it('gives texts, or says in one word why not', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, hostileText, async (content, name) => {
        const texts = await textsIn(new File([Uint8Array.from(content)], name));
        if (typeof texts === 'string') return void expect(['too-large', 'no-text', 'damaged-zip', 'too-large-zip']).toContain(texts);
        for (const one of texts) expect([typeof one.name, typeof one.text]).toEqual(['string', 'string']);
      }),
      thirdOfRuns(400),
    );
    expectUnpolluted();
  });

  it('gives the words of any export, and never more than stand in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostileText,
          hostileValue.map((value) => JSON.stringify(value) ?? ''),
        ),
        (text) => {
          expect(finished(textOfExport(text)).length).toBeLessThanOrEqual(text.length);
        },
      ),
      thirdOfRuns(1_000),
    );
    expect(finished(textOfExport('['.repeat(1_000_000)))).toHaveLength(1_000_000);
    expectUnpolluted();
  });
});
