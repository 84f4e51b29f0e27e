/**
 * The languages of the site. English is at the root; each further language is under its code, with
 * its pages in `content/docs/<code>/` and its strings in `content/i18n/<code>.yaml`.
 */
export const languages = {
  root: { label: 'English', lang: 'en' },
} as const;

/** Each language with its folder on the site, such as `/` or `/fr/`. */
export function languageFolders(): { lang: string; prefix: string }[] {
  return Object.entries(languages).map(([key, { lang }]) => ({ lang, prefix: key === 'root' ? '/' : `/${key}/` }));
}
