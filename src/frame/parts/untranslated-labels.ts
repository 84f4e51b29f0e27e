import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { plainPath } from '#config/addresses.ts';
import { library } from '#library/index.ts';
import { isTranslated, type TranslatedPages } from '#library/translated-pages.ts';
import { marked, unmarked } from '#library/translation/marks.ts';
import type { MenuEntry } from './section.ts';

/** In the menus of another language, a page that is not translated is listed by its English title: marks it as English. */
export const onRequest = defineRouteMiddleware((context) => {
  const { lang, locale, sidebar } = context.locals.starlightRoute;
  if (locale) for (const entry of sidebar) markUntranslated(entry, lang, library().translatedPages);
});

function markUntranslated(entry: MenuEntry, lang: string, pages: TranslatedPages): void {
  if (entry.type === 'group') {
    for (const inner of entry.entries) markUntranslated(inner, lang, pages);
    return;
  }
  if (!isTranslated(pages, lang, plainPath(entry.href))) entry.label = marked(unmarked(entry.label));
}
