/** Addresses that are made from structured content rather than from a page in `content/docs/`, and the file in `routes/` that makes each. */
export const routes = {
  '/checklists/[list]': 'checklist.astro',
  '/cases/[case]': 'case.astro',
  '/data/[collection].json': 'data-json.ts',
  '/data/[collection].csv': 'data-csv.ts',
  '/data/schema/[collection].json': 'data-schema.ts',
  '/data/schema/answers.json': 'answer-schema.ts',
  '/data/answer-code-vectors.json': 'answer-code-vectors.ts',
  '/data/figures/[figure].csv': 'figure-csv.ts',
  '/feed.xml': 'feed.ts',
  '/manifest.webmanifest': 'web-manifest.ts',
  '/start': 'start.astro',
} as const;
