import { describe, expect, it, vi } from 'vitest';
import { miniatureLibrary } from '#library/miniature.fixture.ts';
import { onRequest } from './head.ts';

const copy = vi.hoisted((): { library: unknown } => ({ library: undefined }));
vi.mock('#library/index.ts', () => ({ unmarkedLibrary: () => copy.library }));

type Context = Parameters<typeof onRequest>[0];

/** What the head of a page gets, as names or relations. */
async function headOf(path: string, hide: ReturnType<typeof miniatureLibrary>['site']['hide']): Promise<(string | undefined)[]> {
  const library = miniatureLibrary();
  copy.library = { ...library, site: { ...library.site, hide } };
  const head: { tag: string; attrs?: Record<string, string> }[] = [];
  const starlightRoute = {
    entry: { data: { title: 'A visit', description: 'They went.', kind: 'case' } },
    head,
    lang: 'en',
    locale: undefined,
    sidebar: [],
  };
  const context = { url: new URL(path, 'https://example.org'), locals: { starlightRoute, t: (key: string) => key } };
  await onRequest(context as unknown as Context, () => Promise.resolve());
  return head.map(({ tag, attrs }) => attrs?.['type'] ?? attrs?.['content'] ?? attrs?.['rel'] ?? tag);
}

describe('the head of a page', () => {
  it('names the Markdown of the page and describes it for programs', async () => {
    expect(await headOf('/cases/visit/', undefined)).toEqual(['manifest', 'application/atom+xml', 'text/markdown', 'application/ld+json']);
  });

  it('asks programs to leave a page alone that the copy hides, so that no list for them has it', async () => {
    expect(await headOf('/cases/visit/', ['cases'])).toEqual(['manifest', 'application/atom+xml', 'noindex']);
    expect(await headOf('/cases/visit/', ['tools'])).not.toContain('noindex');
  });
});
