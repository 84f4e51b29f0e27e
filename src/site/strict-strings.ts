import { defineMiddleware } from 'astro:middleware';
import { untranslatedKeys } from '#kit/strings/words.ts';
import { marked } from '#library/translation/marks.ts';
import { missingKey } from './strings-check.ts';

/**
 * Marks a string that a page of another language has in English because nobody has translated it yet.
 *
 * Stops the build, or the page that a writer looks at, when a page asks for a string that does not exist. Starlight
 * would show the key instead. Only a page knows the keys that code puts together.
 */
export const onRequest = defineMiddleware(({ currentLocale, locals }, next) => {
  const isUntranslated = untranslatedKeys(currentLocale ?? 'en');
  locals.t = new Proxy(locals.t, {
    apply(t, self, values: Parameters<typeof locals.t>) {
      const key = String(values[0]);
      if (!t.exists(key)) throw missingKey(process.cwd(), key);
      const text: unknown = Reflect.apply(t, self, values);
      return typeof text === 'string' && isUntranslated(key) ? marked(text) : text;
    },
  });
  return next();
});
