import { defineMiddleware } from 'astro:middleware';
import { localeOf } from '#config/addresses.ts';
import { languages } from '#config/languages.ts';
import { fitLanguage } from '#publish/languages/fit-language.ts';
import { parsePage, printPage } from '#publish/pages/html-page.ts';

/** Shows English words on pages of other languages as such in the development server too, whose pages nothing else finishes. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const language = languages[localeOf(url.pathname) ?? ''];
  if (!language || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = parsePage(await response.text());
  fitLanguage(page, language);
  return new Response(printPage(page), response);
});
