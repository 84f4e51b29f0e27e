import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { casePath } from '#guide/practice/cases.ts';
import { isHidden } from '#library/hidden-parts.ts';
import { licence } from '#library/edition.ts';
import type { Library } from '#library/reading/library.ts';
import { entryId } from './entry-id.ts';

interface Entry {
  name: string;
  /** ISO day. */
  date: string;
  title: string;
  text: string;
  /** Address on the site. */
  path: string;
}

/**
 * The changes and the cases as an Atom feed (RFC 4287), newest first.
 *
 * A copy that does not know its address writes links relative to the feed; Atom allows that, and ids are
 * not addresses, so nothing changes for a reader of the feed when the copy gets one.
 *
 * @param subtitle what the feed is about
 * @param link gives the link to a path of the site, such as `/cases/ella/`
 */
export function atomFeed(library: Pick<Library, 'site' | 'changes' | 'cases'>, subtitle: string, link: (path: string) => string): string {
  const entries = entriesOf(library).filter(({ path }) => !isHidden(library.site, path));
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
    x('id', entryId('feed')),
    x('title', library.site.name),
    x('subtitle', subtitle),
    x('updated', moment((entries[0] ?? library.changes[0]!).date)),
    x('author', [x('name', library.site.runBy.name)]),
    x('rights', licence),
    x('link', { rel: 'self', type: 'application/atom+xml', href: link('/feed.xml') }),
    x('link', { rel: 'alternate', type: 'text/html', href: link('/') }),
    ...entries.map(({ name, date, title, text, path }) =>
      x('entry', [
        x('id', entryId(name)),
        x('title', title),
        x('updated', moment(date)),
        x('link', { rel: 'alternate', type: 'text/html', href: link(path) }),
        x('summary', text),
      ]),
    ),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(feed)}\n`;
}

/** Cases without a date belong to the first edition. */
function entriesOf({ changes, cases }: Pick<Library, 'changes' | 'cases'>): Entry[] {
  const first = changes.at(-1)!.date;
  return [
    ...changes.map(({ id, date, title, text, page }) => ({ name: `change/${id}`, date, title, text, path: page })),
    ...cases.map((one) => ({
      name: `case/${one.id}`,
      date: one.added ?? first,
      title: one.title,
      text: one.summary,
      path: casePath(one),
    })),
  ].sort((one, other) => other.date.localeCompare(one.date));
}

/** Atom wants a time; we only know the day. */
const moment = (date: string): string => `${date}T00:00:00Z`;
