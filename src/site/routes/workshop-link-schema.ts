/** `/data/schema/workshop-link.json`: what is packed into the link of a workshop. */
import type { APIRoute } from 'astro';
import { z } from 'zod';
import { workshopRowSchema } from '#schemas/workshop-row.ts';

export const GET: APIRoute = () => {
  const schema = { title: 'What is packed into the link of a workshop', ...z.toJSONSchema(workshopRowSchema) };
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, { headers: { 'Content-Type': 'application/schema+json' } });
};
