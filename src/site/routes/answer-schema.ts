/** `/data/schema/answers.json`: what is in a file of answers. */
import type { APIRoute } from 'astro';
import { z } from 'zod';
import { answerFileSchema } from '#schemas/answer-file.ts';

export const GET: APIRoute = () => {
  const schema = { title: 'A file of answers', ...z.toJSONSchema(answerFileSchema) };
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, { headers: { 'Content-Type': 'application/schema+json' } });
};
