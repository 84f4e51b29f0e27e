/** `/data/plan-file-vectors.json`: examples of plans, for those who write another program that opens them. */
import type { APIRoute } from 'astro';
import { planVectors } from '#plan/exchange/plan-vectors.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(planVectors(), null, 2)}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
