/**
 * Where the header and the foot of every page lead: `content/navigation.yaml`.
 *
 * The header is short and in words of its own, `frame.place.<id>` in `content/i18n/`. The foot has one column for each part
 * of the site, `frame.column.<id>`, and shows a page by its title. Together they lead from any page to any other in two taps,
 * since each page is either here or listed on one that is; `tests/without-script.test.ts` counts them.
 */
import { z } from 'zod';

const advice = 'write the address of a page from the root of the site, such as /tools/';
const page = z.string({ error: advice }).regex(/^\/([a-z0-9-]+\/)+$/, { error: advice });
const places = ['stages', 'checklists', 'tools', 'experience', 'workshop', 'my-answers', 'guide', 'reference', 'site'] as const;
const columns = ['work', 'workshop', 'experience', 'guide', 'site'] as const;
const named = <const Ids extends readonly string[]>(ids: Ids) => z.enum(ids, { error: `write what names it: ${ids.join(', ')}` });

export const navigationSchema = z.strictObject({
  header: z.array(z.strictObject({ id: named(places), page })).min(1, { error: 'name at least one place' }),
  footer: z
    .array(z.strictObject({ id: named(columns), pages: z.array(page).min(1, { error: 'name at least one page' }) }))
    .min(1, { error: 'name at least one column' }),
});

export type Navigation = z.infer<typeof navigationSchema>;
