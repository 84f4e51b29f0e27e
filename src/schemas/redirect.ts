/**
 * Pages that have moved: `content/redirects.yaml`. An address that was published keeps working.
 *
 * Each entry becomes a small page at the old address that sends the reader to the new one, in every language and on any
 * host.
 */
import { z } from 'zod';

const advice = 'write the address of a page from the root of the site, such as /tools/site-visits/';
const address = z.string({ error: advice }).regex(/^\/([a-z0-9-]+\/)*$/, { error: advice });

export const redirectSchema = z.strictObject({
  from: address.describe('The address that was published and no longer has a page.'),
  to: address.describe('The page that readers should see instead.'),
});

export type Redirect = z.infer<typeof redirectSchema>;
