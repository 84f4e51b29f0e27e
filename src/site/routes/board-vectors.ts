/** `/data/board-file-vectors.json`: examples of boards, for those who write another program that opens them. */
import type { APIRoute } from 'astro';
import { boardVectors } from '#workshop/board/storage/board-vectors.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(boardVectors(), null, 2)}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
