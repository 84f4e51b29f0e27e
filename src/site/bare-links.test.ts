import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Any path of a page in a component that does not go through the function that knows the language of the page. */
const inComponent = /(?<!\b(?:to|placeHref|absoluteAddress)\(|[!=]== )["'`](\/(?:(?=["'`])|[a-z$][^"'`\s]*))/g;
/** In other code only what is called a link. */
const inCode = /\b(?:href|url)\s*[=:]\s*["'`](\/[^"'`\s]*)/g;
const comment = /^\s*(?:\/[/*]|\*|\{\/\*)/;
/** Pages end in a slash; files, such as `/data/tools.csv`, exist in one language only. */
const leadsToPage = (path: string) => /\/(?:$|[?#])/.test(path);

/** Links that lead out of the reader's language, each as `file:line  sentence`. */
function bareLinks(file: string, source: string): string[] {
  const links = file.endsWith('.astro') ? inComponent : inCode;
  return source.split('\n').flatMap((text, index) =>
    comment.test(text)
      ? []
      : [...text.matchAll(links)]
          .map((match) => match[1]!)
          .filter(leadsToPage)
          .map(
            (path) =>
              `${file}:${index + 1}  A link to "${path}" leads to the English page from every language; write to(…), with "const to = linksFrom(Astro.url)" from config/addresses.ts.`,
          ),
  );
}

const sources = globSync('src/**/*.{astro,ts}', { exclude: ['**/*.{test,fixture}.ts'] });

describe('links inside the site', () => {
  it('know the language of their page', () => {
    expect(sources.flatMap((file) => bareLinks(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each([
    ['a.astro', '<a href="/privacy/">'],
    ['a.astro', '<a href="/">'],
    ['a.astro', '<a href={`/tools/${id}/#${part}`}>'],
    ['a.astro', 'const pathOf = (id) => `/cases/?stage=${id}`;'],
    ['a.ts', 'return { href: `/tools/${id}/` };'],
    ['a.ts', "url: '/reference/sources/#guide',"],
  ])('are refused in %s as %s', (file, source) => {
    expect(bareLinks(file, `\n${source}`)).toEqual([expect.stringMatching(/^a\.\w+:2 {2}A link to "\//)]);
  });

  it.each([
    ['a.astro', '<a href={to(`/tools/${id}/`)}> <a href={`/data/${id}.csv`}> <a href="#act">'],
    ['a.astro', '{/* <a href="/"> */}'],
    ['a.ts', "{ path: '/tools/', href: to('/tools/'), url: link('/data/') }"],
  ])('may be in %s as %s', (file, source) => {
    expect(bareLinks(file, source)).toEqual([]);
  });
});
