/** What can be set from outside when the site is built. Everything has a default that works anywhere. */

/** The name of this site. */
export const siteTitle = 'Peer Learning Guide';

/**
 * The public address of this copy, such as `https://example.org/guide/`, if it has one. Only canonical
 * links, the site map and previews need it; the pages themselves use relative addresses and work
 * under any path.
 */
export const siteAddress: string | undefined = process.env['SITE_ADDRESS'] || undefined;

/**
 * Where a page's source can be edited; the path of the file in the repository is added to it. Known
 * without a setting when the site is built on GitHub. Without it, pages name their file instead.
 */
export const editBase: string | undefined =
  process.env['EDIT_BASE'] ||
  (process.env['GITHUB_REPOSITORY'] && `https://github.com/${process.env['GITHUB_REPOSITORY']}/edit/main/`) ||
  undefined;

/**
 * The path under which this copy will be served, such as `/guide/`. Only the page for missing addresses needs
 * it, because it is served at every depth. Known from the public address, if there is one.
 */
export const basePath: string = `/${process.env['BASE_PATH'] ?? (siteAddress ? new URL(siteAddress).pathname : '')}/`.replace(/\/+/g, '/');

/** The public address of a path on this copy, such as `/tools/`, if it has one. */
export function absoluteAddress(path: string): string | undefined {
  return siteAddress && new URL(path.slice(1), siteAddress.replace(/\/*$/, '/')).href;
}
