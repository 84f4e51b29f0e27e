/** `/data/answer-file-vectors.json`: examples of files of answers, for those who write another reader. */
import type { APIRoute } from 'astro';
import { answerFileVectors } from '#answers/sharing/answer-file-vectors.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(answerFileVectors(), null, 2)}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
