import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { benchParts } from './options.ts';
import { replaced } from './report.ts';

const document = 'Above\n<!-- begin load -->\nold\n<!-- end load -->\nbelow\n<!-- begin build -->\n<!-- end build -->\n';

describe('a part of the report', () => {
  it('is replaced, and nothing else', () => {
    expect(replaced(document, 'load', ' new\n')).toBe(document.replace('\nold\n', '\n\nnew\n\n'));
  });

  it('may be replaced again', () => {
    expect(replaced(replaced(document, 'load', 'new'), 'load', 'new')).toBe(replaced(document, 'load', 'new'));
  });

  it.each([
    ['is missing', document.replace('<!-- end load -->', '')],
    ['stands there twice', `${document}<!-- begin load -->`],
    ['stands in the wrong place', '<!-- end load --> <!-- begin load -->'],
  ])('is refused when a mark %s', (_why, broken) => {
    expect(() => replaced(broken, 'load', 'new')).toThrow(/README\.md/);
  });

  it('has its place in the document for every part of a run', () => {
    const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
    for (const part of benchParts) expect(replaced(readme, part, 'new')).toContain(`<!-- begin ${part} -->\n\nnew\n`);
  });
});
