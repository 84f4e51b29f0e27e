/**
 * This copy of the site: `content/site.yaml`. Its name, who runs it, where readers can write, and how it looks.
 *
 * Whoever hosts a copy writes the same fields into `content/local/site.yaml`. A field that is there replaces the one in
 * `content/site.yaml`, which then need not be edited, so that an update never meets a change of yours.
 */
import { z } from 'zod';
import { printed, text, verbatim, webAddress } from './fields.ts';

/** A language code that stands for a language which has a name; English is there without being named. */
const language = z
  .string({ error: 'write the code of a language, such as fr, ar or pt-BR' })
  .refine(isLanguage, { error: 'write the code of a language, such as fr, ar or pt-BR' })
  .refine((code) => !/^en(?:-|$)/.test(code), { error: 'leave out English, which every copy has' });

function isLanguage(code: string): boolean {
  try {
    return (
      new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) !== undefined &&
      Intl.getCanonicalLocales(code)[0] === code
    );
  } catch {
    return false;
  }
}

/** What a copy may leave out of its menu and its search. */
const siteParts = ['cases', 'checklists', 'initiatives', 'lessons', 'letters', 'notes', 'paper', 'tools', 'voices', 'workshop'] as const;
export type SitePart = (typeof siteParts)[number];

const mail = z
  .string({ error: 'write an e-mail address' })
  .regex(/^[^\s@<>"',;:?&]+@[^\s@<>"',;:?&]+\.[^\s@<>"',;:?&]+$/, { error: 'write one e-mail address alone, such as "guide@example.org"' });

const colour = z.string({ error: 'write a colour as "#1b5a63", in quotation marks' }).regex(/^#[0-9a-f]{6}$/i, {
  error: 'write a colour as "#" and six digits or letters from a to f, such as "#1b5a63", in quotation marks',
});

/** Explains the fields below one to a writer who gave text alone. */
const below = (lines: string) => (issue: { code: string | undefined }) =>
  issue.code === 'invalid_type' ? `write below it ${lines}` : undefined;

export const siteSchema = z.strictObject({
  name: text('the name of this site').max(60, { error: 'write a name of at most 60 letters, or it fits no header' }),
  shortName: text('a short name')
    .max(20, { error: 'write at most 20 letters: it is written under an icon' })
    .optional()
    .describe('Under the icon of an installed copy. Left out: the name.'),
  tagline: text('what the site is, in one sentence'),
  runBy: z
    .strictObject(
      {
        name: printed('who runs this copy'),
        address: webAddress.optional().describe('A web page about them.'),
      },
      { error: below('"name: …"') },
    )
    .describe('Who runs this copy. They are named as authors where somebody cites it.'),
  contact: z
    .strictObject(
      {
        mail: mail.optional().describe('Where readers can write. It is shown on pages, so choose one that may be known.'),
        page: webAddress.optional().describe('A page with a form, for those who do not use e-mail.'),
      },
      { error: below('"mail: …" or "page: …"') },
    )
    .refine(({ mail: one, page }) => one !== undefined || page !== undefined, { error: 'write "mail:" or "page:" below it' })
    .optional()
    .describe('Where readers can send corrections, cases and questions. Left out: pages say that this copy names no address.'),
  logo: verbatim('the file of the logo')
    .regex(/^content\/local\/[\w./-]+\.(svg|png|webp)$/, {
      error: 'write the path of an SVG, PNG or WebP file in content/local/, such as content/local/logo.svg',
    })
    .optional()
    .describe('Shown before the name. Left out: the hour-glass.'),
  colours: z
    .strictObject({ accent: colour, accentDark: colour }, { error: below('"accent: …" and "accentDark: …"') })
    .optional()
    .describe('The colour of links and buttons, on light and on dark pages. Both must be readable; the check says if they are not.'),
  repository: z
    .strictObject({
      address: webAddress.regex(/[^/]$/, { error: 'write the address without a slash at its end' }).regex(/(?<!\.git)$/, {
        error: 'write the address that a browser shows, without ".git" at its end',
      }),
      branch: verbatim('the branch that is edited').default('main'),
      host: z.enum(['github', 'gitlab', 'forgejo'], { error: 'write the kind of code host: github, gitlab or forgejo' }).default('github'),
    })
    .optional()
    .describe('Where the files of this copy are, for links that edit them. Left out: known by itself when it is built on GitHub.'),
  motherSite: webAddress.optional().describe('On an adapted copy: the site that it was made from. Pages name it.'),
  languages: z
    .array(language)
    .refine((codes) => new Set(codes).size === codes.length, { error: 'write each language once' })
    .optional()
    .describe(
      'The languages besides English that readers can choose, such as [fr, ar]. What each needs before it can be shown is in src/library/minimum-set.ts.',
    ),
  hide: z
    .array(z.enum(siteParts, { error: `write parts that can be hidden: ${siteParts.join(', ')}` }))
    .optional()
    .describe(
      'Parts that are in no menu, no list for programs and not found by the search. Their addresses still open, since links and codes lead there.',
    ),
});

export type Site = z.infer<typeof siteSchema>;
