/** An address that is made from structured content rather than from a page in `content/docs/`, and the file in `routes/` that makes it. */
interface Route {
  /** As Astro writes it, in a language: `/fr/cases/[case]`. */
  pattern: string;
  file: string;
}

/** Pages for readers, which every language has, as it has those in `content/docs/`, and how the guide presents itself in it. */
const pages = {
  '/checklists/[list]': 'checklist.astro',
  '/cases/[case]': 'case.astro',
  '/papers/[paper]': 'paper.astro',
  '/manifest.webmanifest': 'web-manifest.ts',
} as const;

/** What exists once, at the root. */
export const rootFiles = {
  '/data/[collection].json': 'data-json.ts',
  '/data/[collection].csv': 'data-csv.ts',
  '/data/schema/[collection].json': 'data-schema.ts',
  '/data/schema/answers.json': 'answer-schema.ts',
  '/data/schema/board.json': 'board-schema.ts',
  '/data/schema/plan.json': 'plan-schema.ts',
  '/data/schema/workshop-link.json': 'workshop-link-schema.ts',
  '/data/answer-code-vectors.json': 'answer-code-vectors.ts',
  '/data/answer-file-vectors.json': 'answer-file-vectors.ts',
  '/data/board-file-vectors.json': 'board-vectors.ts',
  '/data/plan-file-vectors.json': 'plan-vectors.ts',
  '/data/workshop-link-vectors.json': 'workshop-link-vectors.ts',
  '/data/figures/[figure].csv': 'figure-csv.ts',
  '/feed.xml': 'feed.ts',
  '/logo.[ending]': 'logo.ts',
  '/start': 'start.astro',
  '/strings/workshops.[lang].json': 'workshop-names.ts',
  '/strings/[part].[lang].json': 'late-strings.ts',
} as const;

/**
 * @param prefixes the folders of the languages: `/`, `/fr/`
 * @param moved the old addresses of pages that have moved
 */
export function routesIn(prefixes: readonly string[], moved: readonly string[]): Route[] {
  const redirects = Object.fromEntries(moved.map((address) => [address, 'redirect.astro']));
  return [
    ...prefixes.flatMap((prefix) =>
      routes({ ...pages, ...redirects }).map(({ pattern, file }) => ({ pattern: prefix + pattern.slice(1), file })),
    ),
    ...routes(rootFiles),
  ];
}

const routes = (table: Record<string, string>): Route[] => Object.entries(table).map(([pattern, file]) => ({ pattern, file }));
