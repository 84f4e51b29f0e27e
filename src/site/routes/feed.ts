/** `/feed.xml` */
import type { APIRoute } from 'astro';
import { atomFeed } from '#publish/feeds/atom.ts';
import { wordsOf } from '#kit/strings/words.ts';
import { library } from '#library/index.ts';
import { absoluteAddress } from '#config/settings.ts';

export const GET: APIRoute = () =>
  // The feed is at the root, so a path without its first slash leads from the feed to the page.
  new Response(
    atomFeed(library(), wordsOf('en')('feed.subtitle'), (path) => absoluteAddress(path) ?? `./${path.slice(1)}`),
    {
      headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
    },
  );
