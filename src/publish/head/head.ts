/**
 * What the head of every page holds for programs: previews, feed readers, search engines, programs
 * that read Markdown. Starlight adds the title and the description; `src/frame/search/search-meta.ts` adds what
 * only the search reads. Anything else in the head belongs here, so that its bytes can be seen in one place.
 *
 * Canonical and translated addresses and the picture of a preview must be absolute, so only a copy that
 * knows its address (SITE_ADDRESS) has them. They are written here and not by Starlight, because Starlight
 * would lose the path of a site that is served below one.
 */
import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { library } from '#library/index.ts';
import { trailOf } from './breadcrumbs.ts';
import { pageGraph } from './page-graph.ts';
import { absoluteTags, link } from './absolute-tags.ts';
import { rootFrom } from '../pages/address.ts';
import { plainPath } from '../../config/addresses.ts';
import { languageFolders } from '../../config/languages.ts';
import { absoluteAddress, siteAddress } from '../../config/settings.ts';

export const onRequest = defineRouteMiddleware((context) => {
  const { entry, head, lang, locale, sidebar } = context.locals.starlightRoute;
  const path = context.url.pathname;
  const { title, description, kind } = entry.data;
  // Served in place of any missing page, so nothing may lead to it.
  if (!kind || path.startsWith('/404')) return;

  head.push(link({ rel: 'manifest', href: '/manifest.webmanifest' }));
  head.push(link({ rel: 'alternate', type: 'text/markdown', href: 'index.md' }));
  head.push(link({ rel: 'alternate', type: 'application/atom+xml', title: library().site.name, href: '/feed.xml' }));
  if (siteAddress)
    head.push(...absoluteTags(plainPath(path), locale ? `/${locale}/` : '/', languageFolders(), (to) => absoluteAddress(to)!));

  const titles = new Map([['/', library().site.name], ...linksIn(sidebar)]);
  const graph = pageGraph({
    path: plainPath(path),
    title,
    description,
    language: lang,
    kind,
    kindWord: context.locals.t(`frame.kind.${kind}`),
    trail: trailOf(path, titles),
    library: library(),
    link: (to) => absoluteAddress(to) ?? rootFrom(`${path.slice(1)}index.html`) + to.slice(1),
  });
  // A script must not be ended by a word inside it.
  head.push({ tag: 'script', attrs: { type: 'application/ld+json' }, content: JSON.stringify(graph).replaceAll('<', '\\u003c') });
});

/** Every page of the reading order with its title. */
function linksIn(entries: StarlightRouteData['sidebar']): [path: string, title: string][] {
  return entries.flatMap((entry) => (entry.type === 'link' ? [[entry.href, entry.label] as [string, string]] : linksIn(entry.entries)));
}
