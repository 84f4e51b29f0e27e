/** `/data/answer-code-vectors.json`: examples for those who write another reader of answer codes. */
import type { APIRoute } from 'astro';
import { codeList } from '#answers/code/index.ts';
import { vectors } from '#answers/code/vectors.ts';
import { library } from '#library/index.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(vectors(library().checklists.map(codeList)), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
