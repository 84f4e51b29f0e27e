import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lightColours } from '#kit/image/colours.ts';
import { height, previewImage, width } from './preview-image.ts';
import { imageFileOf } from './image-file.ts';
import { renderImage } from '#kit/image/renderer.ts';

const colour = lightColours(process.cwd());
const cache = mkdtempSync(join(tmpdir(), 'previews-'));
afterAll(() => rmSync(cache, { recursive: true }));

const long = 'How peers who never met before learn to trust one another, and what the people who invite them can do to help';

describe('the picture for previews', () => {
  it.each([
    ['a page outside the stages', 'Site visits', undefined],
    ['stage 0', 'Pre-foundational stage', 0],
    ['stage 4', 'Change at scale', 4],
    ['a long title', long, 3],
  ])('of %s is of the size that previews want, and light', async (_, title, stage) => {
    const png = Buffer.from(await renderImage(previewImage({ title, above: 'Kind', stage, site: 'Peer Learning Guide' }, colour), cache));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
    expect(png.length).toBeLessThanOrEqual(100_000);
  });

  it('shows the whole title, in lines, and reads nothing in it as markup', () => {
    const svg = previewImage({ title: `${long} <b>&`, above: 'Kind', stage: undefined, site: 'Site' }, colour);
    const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!.trim());
    expect(words.slice(1, -1).join(' ')).toBe(`${long} &#x3C;b>&#x26;`);
    expect(words.length).toBeGreaterThan(4);
  });

  it('has the colour of the stage', () => {
    const svg = (stage: number | undefined) => previewImage({ title: 'A', above: 'B', stage, site: 'C' }, colour);
    expect(svg(3)).toContain(colour('stage-3'));
    expect(svg(undefined)).toContain(colour('accent'));
  });

  it('is drawn once', async () => {
    const svg = previewImage({ title: 'Once', above: '', stage: undefined, site: '' }, colour);
    expect(Buffer.from(await renderImage(svg, cache)).equals(Buffer.from(await renderImage(svg, cache)))).toBe(true);
  });

  it.each([
    ['/', 'previews/home.png'],
    ['/tools/site-visits/', 'previews/tools.site-visits.png'],
  ])('of %s is %s', (path, file) => expect(imageFileOf(path)).toBe(file));

  it('says which colour is missing', () => {
    expect(() => colour('gold')).toThrow('no light colour "--plg-gold"');
  });
});
