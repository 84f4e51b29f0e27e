import { defineMdastPlugin, type MdastContent, type MdastVisitorContext } from 'satteri';
import { languageOfFile, localeOfFile, placeHref } from '#config/addresses.ts';
import { library } from '#library/index.ts';
import { isMarked } from '#library/translation/marks.ts';
import { stemFinder } from './stem-finder.ts';
import { meaning, termFinder, type TermFinder } from './terms.ts';
import { wordForms } from './word-forms.ts';

/** What a term is never marked in: a heading names its own subject, a link leads elsewhere. */
const closed = new Set(['heading', 'link', 'linkReference', 'mdxJsxTextElement']);

const kept = new Map<string, { glossary: object; find: TermFinder }>();

/**
 * The finder of this project, made once for as long as the glossary stays the same. A page of another language is searched
 * for the terms of that language alone: the meaning of an English one would help nobody there.
 */
function projectFinder(language: string): TermFinder {
  const { glossary } = library(language);
  const known = kept.get(language);
  if (known?.glossary === glossary) return known.find;
  const translated = glossary.filter((entry) => !isMarked(entry.term) && !isMarked(meaning(entry)));
  const find = language === 'en' ? termFinder(glossary) : stemFinder(translated, wordForms(language));
  kept.set(language, { glossary, find });
  return find;
}

/**
 * Turns the first use of each glossary entry in a page's running text into a link to it.
 *
 * A page that does not want this says `glossary: false` at its head. Must run after the citation
 * plugin, so that the tags of sources are links already.
 *
 * @param finder gives the search for terms in a language, asked once a text so that a changed glossary needs no restart
 */
export const glossaryLinks = (finder: (language: string) => TermFinder) => () => {
  const seen = new Set<string>();
  return defineMdastPlugin({
    name: 'glossary',
    text(node, context) {
      if (optedOut(context) || isClosed(node, context)) return;
      const parts: MdastContent[] = [];
      let end = 0;
      for (const { entry, start, end: stop } of finder(languageOfFile(context.fileURL))(node.value)) {
        if (seen.has(entry.id)) continue;
        seen.add(entry.id);
        if (start > end) parts.push({ type: 'text', value: node.value.slice(end, start) });
        parts.push({
          type: 'link',
          url: placeHref(`/reference/glossary/#${entry.id}`, localeOfFile(context.fileURL)),
          title: meaning(entry),
          data: { hProperties: { className: ['term'] } },
          children: [{ type: 'text', value: node.value.slice(start, stop) }],
        });
        end = stop;
      }
      if (parts.length === 0) return;
      if (end < node.value.length) parts.push({ type: 'text', value: node.value.slice(end) });
      context.replaceNode(node, parts);
    },
  });
};

/** {@link glossaryLinks} with the glossary in `content/glossary.yaml`. */
export const glossaryPlugin = glossaryLinks(projectFinder);

function optedOut({ data }: MdastVisitorContext): boolean {
  const { astro } = data as { astro?: { frontmatter?: { glossary?: boolean } } };
  return astro?.frontmatter?.glossary === false;
}

function isClosed(node: Parameters<MdastVisitorContext['parent']>[0], context: MdastVisitorContext): boolean {
  for (let above = context.parent(node); above; above = context.parent(above)) {
    if (closed.has(above.type) || isTitle(above)) return true;
  }
  return false;
}

/** The title of a `:::note`, which readers of screens hear as the name of the whole. */
function isTitle({ data }: { data?: unknown }): boolean {
  return (data as { directiveLabel?: boolean } | undefined)?.directiveLabel === true;
}
