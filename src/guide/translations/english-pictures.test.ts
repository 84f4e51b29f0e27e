import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { pictureFor } from './english-pictures.ts';

const root = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(root, { recursive: true }));
for (const folder of ['docs/guide', 'docs/fr/guide']) mkdirSync(join(root, folder), { recursive: true });
for (const picture of ['docs/guide/reeds.png', 'docs/guide/a pond.png', 'docs/guide/map.png', 'docs/fr/guide/map.png'])
  writeFileSync(join(root, picture), '');
const page = pathToFileURL(join(root, 'docs/fr/guide/herons.md'));

it.each([
  ['that of the English page', './reeds.png', '../../guide/reeds.png'],
  ['that with a blank in its name', './a%20pond.png', '../../guide/a%20pond.png'],
  ['its own', './map.png', './map.png'],
  ['one that is nowhere', './herons.png', './herons.png'],
  ['one of the site', '/logo.png', '/logo.png'],
  ['one of another host', 'https://example.org/a.png', 'https://example.org/a.png'],
])('a translated page shows %s', (_, url, shown) => expect(pictureFor(url, page, 'fr')).toBe(shown));
