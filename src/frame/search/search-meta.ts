import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { plainPath } from '#config/addresses.ts';
import { unmarkedLibrary } from '#library/index.ts';
import { pageTerms } from './page-terms.ts';
import { stageLabel } from './stage-label.ts';

/**
 * Tells the index about each page what its text does not say: kind, stages and other terms for it.
 *
 * It is in the head, so that pages without a usual title carry it too and no excerpt quotes it.
 */
export const onRequest = defineRouteMiddleware((context) => {
  const { entry, head } = context.locals.starlightRoute;
  const { data } = entry;
  if (!data.kind) return;
  const content = unmarkedLibrary(context.currentLocale);
  const { stages, synonyms, aliases } = pageTerms(plainPath(context.url.pathname), data, content);
  const t = context.locals.t;
  const add = (name: string, content: string, role: 'filter' | 'meta') => {
    head.push({ tag: 'meta', attrs: { name, content, [`data-pagefind-${role}`]: `${name}[content]` }, content: '' });
  };

  add('kind', t(`frame.kind.${data.kind}`), 'filter');
  for (const stage of stages) add('stage', stageLabel(t, content.stages, stage), 'filter');
  if (synonyms.length > 0) add('synonyms', synonyms.join(', '), 'meta');
  if (aliases.length > 0) add('aliases', aliases.join(', '), 'meta');
  const description = head.find(({ attrs }) => attrs?.['name'] === 'description');
  if (description) description.attrs = { ...description.attrs, 'data-pagefind-meta': 'description[content]' };
});
