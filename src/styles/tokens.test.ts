import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** The colours of the first block that follows the given selector. */
function colours(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(selector)).split('}')[0]!;
  return Object.fromEntries([...block.matchAll(/--plg-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
}

/** Contrast of two colours as WCAG 2 reckons it, 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

const themes = {
  light: colours(':root {'),
  'dark, as the system': colours(":root:not([data-theme='light']) {"),
  'dark, as chosen': colours(":root[data-theme='dark'] {"),
};
const stages = [0, 1, 2, 3, 4].map((number) => `stage-${number}`);
const pairs = [
  ...['ink', 'muted', 'accent', 'danger', ...stages].flatMap((text) => ['paper', 'raised', 'sunk'].map((ground) => [text, ground])),
  ...['accent', ...stages].flatMap((hue) => [hue, 'ink', 'muted'].map((text) => [text, `${hue}-soft`])),
] as [string, string][];

describe.each(Object.entries(themes))('the colours, %s', (_, theme) => {
  it.each(pairs)('%s can be read on %s', (text, ground) => {
    expect(contrast(theme[text]!, theme[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  it('show the edges of fields', () => {
    expect(contrast(theme['line-strong']!, theme['paper']!)).toBeGreaterThanOrEqual(3);
  });
});

it('is the same dark, whether the system or the reader asks for it', () => {
  expect(themes['dark, as chosen']).toEqual(themes['dark, as the system']);
});

it('is dark on screens alone, so that paper is light whatever the reader or the system chose', () => {
  const dark = css.split(/^(?=@media|:root|\[)/m).filter((block) => block.includes('color-scheme: dark'));
  expect(dark).toHaveLength(2);
  for (const block of dark) expect(block).toMatch(/^@media screen/);
});
