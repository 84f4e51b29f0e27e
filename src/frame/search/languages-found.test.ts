import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { miniatureLibrary } from '#library/miniature.fixture.ts';
import { asked, hasAll } from './asked.ts';
import { foundFrom } from './found.ts';
import { pagefindModule } from './pagefind/pagefind-module.ts';
import type { SearchEngine } from './pagefind/search-engine.ts';
import { spellingName, type Start } from './pagefind/start.ts';
import { queryFrom } from './query.ts';
import type { Spelling } from './respelled.ts';
import { indexSite } from './search-index.ts';

/** For each language a page with one text, another with nothing of it, and what a reader may type to find the first. */
const texts: Record<string, { text: string; other: string; typed: string[] }> = {
  fr: {
    text: 'Le bilan de l’apprentissage',
    other: 'Rien de cela',
    typed: ['apprentissage', "l'apprentissage", 'l’apprentissage', 'L’APPRENTISSAGE', 'd’apprentissages', '« bilan de l’apprentissage »'],
  },
  it: {
    text: 'La fine dell’<em>apprendimento</em>',
    other: 'Niente di ciò',
    typed: ['apprendimento', "l'apprendimento", 'quell’apprendimento'],
  },
  ca: { text: 'La fi de l’aprenentatge', other: 'Res d’això', typed: ['aprenentatge', "d'aprenentatge"] },
  ar: { text: 'الثقة والتعلم', other: 'لا شيء', typed: ['التعلم', 'تعلم', 'والتعلم', 'فالتعلم', 'والثقة'] },
  vi: { text: 'Cộng đồng học tập', other: 'Không có', typed: ['đồng', 'dong', 'cong dong', 'Đồng'] },
  pt: { text: 'Muitas avaliações', other: 'Nada disso', typed: ['avaliação', 'avaliações', 'avaliacao', 'avaliacoes'] },
  en: { text: 'The learner’s visit', other: 'None of it', typed: ['learner', 'learner’s', "learner's", 'learners'] },
};
const languages = Object.keys(texts).map((lang) => ({ lang, prefix: lang === 'en' ? '/' : `/${lang}/` }));
const plain = (text: string) => text.replace(/<[^>]*>/g, '');
const folder = mkdtempSync(join(tmpdir(), 'plg-search-'));
const module = join(folder, 'engine.mjs');
const engines = new Map<string, ReturnType<typeof opened>>();

beforeAll(async () => {
  for (const { lang, prefix } of languages)
    for (const name of ['text', 'other'] as const) {
      const head = `<title>${plain(texts[lang]![name])}</title><meta name="description" content="${plain(texts[lang]![name])}" data-pagefind-meta="description[content]">`;
      mkdirSync(join(folder, prefix, name), { recursive: true });
      writeFileSync(
        join(folder, prefix, name, 'index.html'),
        `<!doctype html><html lang="${lang}">${head}<body><main data-pagefind-body><h1 id="it-does">${texts[lang]![name]}</h1></main></body></html>`,
      );
    }
  const translatedPages = Object.fromEntries(Object.keys(texts).map((lang) => [lang, new Set(['/text/', '/other/'])]));
  await indexSite(folder, process.cwd(), { ...miniatureLibrary(), translatedPages }, languages);
  const { load } = pagefindModule() as { load: (id: string) => Promise<string> };
  writeFileSync(module, await load('\0virtual:pagefind'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** An engine with a module of its own, which holds the program of one language. */
async function opened(language: string): Promise<{ engine: SearchEngine; spelling: Spelling | undefined }> {
  const { PagefindInstance } = (await import(`${pathToFileURL(module).href}?${language}`)) as {
    PagefindInstance: new (options: { basePath: string }) => SearchEngine;
  };
  const start = JSON.parse(readFileSync(join(folder, `pagefind/start.${language}.json`), 'utf8')) as Start;
  const engine = new PagefindInstance({ basePath: '/pagefind/' });
  engine.throttledFetch = async (address) => {
    const name = /\/pagefind\/([^?]*)/.exec(address)![1]!;
    return new Response(start[name] ? Buffer.from(start[name], 'base64') : readFileSync(join(folder, 'pagefind', name)));
  };
  await engine.init(language, { load_wasm: true });
  return { engine, spelling: JSON.parse(start[spellingName] ?? 'null') ?? undefined };
}

it.each(Object.entries(texts).flatMap(([language, { text, typed }]) => typed.map((term) => [language, term, text] as const)))(
  'in %s “%s” finds what is written “%s”, and shows it so',
  async (language, term, text) => {
    vi.stubGlobal('window', { location: { origin: 'http://a-host' } });
    if (!engines.has(language)) engines.set(language, opened(language));
    const { engine, spelling } = await engines.get(language)!;
    const query = queryFrom(term, language, spelling);
    const answer = await asked(engine, query, {});
    expect(await hasAll(answer, query)).toBe(true);
    const [first] = await Promise.all(answer.results.map(async (result) => foundFrom(await result.data(), term, spelling)));
    expect(first).toMatchObject({ url: expect.stringMatching(/text\/$/), title: plain(text), text: plain(text) });
  },
);
