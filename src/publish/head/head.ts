/**
 * What the head of every page holds for programs: previews, feed readers, search engines, programs
 * that read Markdown. Starlight adds the title and the description; `src/frame/search/search-meta.ts` adds what
 * only the search reads. Anything else in the head belongs here, so that its bytes can be seen in one place.
 *
 * Canonical and translated addresses and the picture of a preview must be absolute, so only a copy that
 * knows its address (SITE_ADDRESS) has them. They are written here and not by Starlight, because Starlight
 * would lose the path of a site that is served below one.
 */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { unmarkedLibrary } from '#library/index.ts';
import { isTranslated } from '#library/translated-pages.ts';
import { labelKey, trailOf } from '#frame/parts/section.ts';
import { isHidden } from '#library/hidden-parts.ts';
import { pageGraph } from './page-graph.ts';
import { absoluteTags, link } from './absolute-tags.ts';
import { rootFrom } from '../pages/address.ts';
import { placeHref, plainPath } from '#config/addresses.ts';
import { languageFolders } from '#config/languages.ts';
import { absoluteAddress, siteAddress } from '#config/settings.ts';

const noIndex = { tag: 'meta', attrs: { name: 'robots', content: 'noindex' }, content: '' } as const;

export const onRequest = defineRouteMiddleware((context) => {
  const { entry, head, lang, locale, sidebar } = context.locals.starlightRoute;
  const path = context.url.pathname;
  const { title, description, kind } = entry.data;
  // Served in place of any missing page, so nothing may lead to it.
  if (!kind || plainPath(path).startsWith('/404')) return;

  const content = unmarkedLibrary(lang);
  const home = locale ? `/${locale}/` : '/';
  head.push(link({ rel: 'manifest', href: `${home}manifest.webmanifest` }));
  const feed = { rel: 'alternate', type: 'application/atom+xml', title: content.site.name, href: '/feed.xml' };
  head.push(link(locale ? { ...feed, hreflang: 'en' } : feed));
  // What this copy leaves out of its menus is in no list for programs either.
  if (isHidden(content.site, plainPath(path))) head.push(noIndex);
  // A page that asks search engines to stay away asks all programs.
  if (head.some(({ attrs }) => attrs?.['name'] === 'robots')) return;
  const written = languageFolders().filter((language) => isTranslated(content.translatedPages, language.lang, plainPath(path)));
  const isWritten = written.some(({ prefix }) => prefix === home);
  if (isWritten) head.push(link({ rel: 'alternate', type: 'text/markdown', href: 'index.md' }));
  if (siteAddress) head.push(...absoluteTags(plainPath(path), isWritten ? home : '/', written, (to) => absoluteAddress(to)!));
  // Its content is that of the English page, which is the one to be found.
  if (!isWritten) {
    head.push(noIndex);
    return;
  }

  const above = trailOf(sidebar).map(({ group, href }) => ({ title: context.locals.t(labelKey(group)), path: href }));
  const graph = pageGraph({
    path: plainPath(path),
    title,
    description,
    language: lang,
    kind,
    kindWord: context.locals.t(`frame.kind.${kind}`),
    trail: path === home ? [] : [{ title: content.site.name, path: home }, ...above],
    library: content,
    link(to) {
      const own = placeHref(plainPath(to), locale);
      return absoluteAddress(own) ?? rootFrom(`${path.slice(1)}index.html`) + own.slice(1);
    },
  });
  // A script must not be ended by a word inside it.
  head.push({ tag: 'script', attrs: { type: 'application/ld+json' }, content: JSON.stringify(graph).replaceAll('<', '\\u003c') });
});
