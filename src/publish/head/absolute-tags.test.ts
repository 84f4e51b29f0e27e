import { describe, expect, it } from 'vitest';
import { absoluteTags } from './absolute-tags.ts';

const address = (path: string) => `https://example.org/guide${path}`;
const english = [{ lang: 'en', prefix: '/' }];
const both = [...english, { lang: 'fr', prefix: '/fr/' }];
const hrefs = (tags: ReturnType<typeof absoluteTags>, rel: string) =>
  tags.filter(({ attrs }) => attrs['rel'] === rel).map(({ attrs }) => [attrs['hreflang'], attrs['href']]);

describe('absolute addresses in the head', () => {
  it('keep the path below which the site is served', () => {
    expect(hrefs(absoluteTags('/tools/', '/', english, address), 'canonical')).toEqual([[undefined, 'https://example.org/guide/tools/']]);
  });

  it('name no translations where there is one language', () => {
    expect(hrefs(absoluteTags('/tools/', '/', english, address), 'alternate')).toEqual([]);
  });

  it('name every translation, from whichever one reads', () => {
    const wanted = [
      ['en', 'https://example.org/guide/tools/'],
      ['fr', 'https://example.org/guide/fr/tools/'],
      ['x-default', 'https://example.org/guide/tools/'],
    ];
    expect(hrefs(absoluteTags('/tools/', '/', both, address), 'alternate')).toEqual(wanted);
    expect(hrefs(absoluteTags('/tools/', '/fr/', both, address), 'alternate')).toEqual(wanted);
    expect(hrefs(absoluteTags('/tools/', '/fr/', both, address), 'canonical')).toEqual([
      [undefined, 'https://example.org/guide/fr/tools/'],
    ]);
  });

  it('lead to the English picture where the font has no letters of the language', () => {
    const arabic = [...english, { lang: 'ar', prefix: '/ar/' }];
    const picture = (prefix: string, languages: typeof arabic) =>
      absoluteTags('/tools/', prefix, languages, address).find(({ attrs }) => attrs['property'] === 'og:image')?.attrs['content'];
    expect(picture('/ar/', arabic)).toBe('https://example.org/guide/previews/tools.png');
    expect(picture('/fr/', both)).toBe('https://example.org/guide/previews/fr.tools.png');
  });

  it('lead to the picture for previews', () => {
    const picture = absoluteTags('/', '/', english, address).find(({ attrs }) => attrs['property'] === 'og:image');
    expect(picture?.attrs['content']).toBe('https://example.org/guide/previews/home.png');
  });
});
