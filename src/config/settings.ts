/**
 * What can be set from outside when the site is built. Everything has a default that works anywhere. What a copy says of
 * itself is in `content/site.yaml`.
 */

/**
 * The public address of this copy, such as `https://example.org/guide/`, if it has one. Only canonical
 * links, the site map and previews need it; the pages themselves use relative addresses and work
 * under any path.
 */
export const siteAddress: string | undefined = process.env['SITE_ADDRESS'] || undefined;

/** The repository that this is built in, such as `owner/name`, where the site is built on GitHub. */
export const builtOn: string | undefined = process.env['GITHUB_REPOSITORY'] || undefined;

/** Where files can be edited, for a host that `content/site.yaml` cannot describe; the path of a file is added to it. */
export const editBase: string | undefined = process.env['EDIT_BASE'] || undefined;

/**
 * The path under which this copy will be served, such as `/guide/`. Only the page for missing addresses needs
 * it, because it is served at every depth. Known from the public address, if there is one.
 */
export const basePath: string = `/${process.env['BASE_PATH'] ?? (siteAddress ? new URL(siteAddress).pathname : '')}/`.replace(/\/+/g, '/');

/** The public address of a path on this copy, such as `/tools/`, if it has one. */
export function absoluteAddress(path: string): string | undefined {
  return siteAddress && new URL(path.slice(1), siteAddress.replace(/\/*$/, '/')).href;
}
