/** `/data/schema/board.json`: what is in a file of a board. */
import type { APIRoute } from 'astro';
import { z } from 'zod';
import { boardFileSchema } from '#schemas/board-file.ts';

export const GET: APIRoute = () => {
  const schema = { title: 'A file of a board', ...z.toJSONSchema(boardFileSchema) };
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, { headers: { 'Content-Type': 'application/schema+json' } });
};
