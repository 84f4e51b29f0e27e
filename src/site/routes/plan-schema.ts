/** `/data/schema/plan.json`: what is in a file of a plan. */
import type { APIRoute } from 'astro';
import { z } from 'zod';
import { planFileSchema } from '#schemas/plan-file.ts';

export const GET: APIRoute = () => {
  const schema = { title: 'A file of a plan', ...z.toJSONSchema(planFileSchema) };
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, { headers: { 'Content-Type': 'application/schema+json' } });
};
