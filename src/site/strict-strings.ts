import { defineMiddleware } from 'astro:middleware';
import { missingKey } from './strings-check.ts';

/**
 * Stops the build, or the page that a writer looks at, when a page asks for a string that does not exist. Starlight
 * would show the key instead. Only a page knows the keys that code puts together.
 */
export const onRequest = defineMiddleware(({ locals }, next) => {
  locals.t = new Proxy(locals.t, {
    apply(t, self, values: Parameters<typeof locals.t>) {
      const key = String(values[0]);
      if (!t.exists(key)) throw missingKey(process.cwd(), key);
      return Reflect.apply(t, self, values);
    },
  });
  return next();
});
