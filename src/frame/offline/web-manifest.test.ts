import { expect, it } from 'vitest';
import { miniatureLibrary } from '#library/miniature.fixture.ts';
import { webManifest } from './web-manifest.ts';

const manifest = (language: Parameters<typeof webManifest>[3]): Record<string, unknown> =>
  webManifest(
    miniatureLibrary().site,
    (key) => key,
    () => '#fff',
    language,
  ) as Record<string, unknown>;
const at = (file: string, path: unknown) => new URL(String(path), `https://host.example/a/${file}`).href;

it('presents the guide as one program, which opens in the language from whose pages it is installed', () => {
  const english = manifest({ lang: 'en', dir: 'ltr', prefix: '/' });
  const arabic = manifest({ lang: 'ar', dir: 'rtl', prefix: '/ar/' });
  expect(english).toMatchObject({ lang: 'en', dir: 'ltr', start_url: './start/' });
  expect(arabic).toMatchObject({ lang: 'ar', dir: 'rtl' });
  const file = 'ar/manifest.webmanifest';
  expect(at(file, arabic['start_url'])).toBe('https://host.example/a/start/#ar');
  expect(at(file, arabic['scope'])).toBe(at('manifest.webmanifest', english['scope']));
  const [icon] = arabic['icons'] as { src: string }[];
  const [shortcut] = arabic['shortcuts'] as { url: string }[];
  expect(at(file, icon!.src)).toBe('https://host.example/a/icons/192.png');
  expect(at(file, shortcut!.url)).toBe('https://host.example/a/ar/my-answers/');
});
