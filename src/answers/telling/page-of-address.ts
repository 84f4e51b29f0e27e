/** The page that a link to the form for suggestions names, such as `/tools/site-visits/`; the home page if it names none. */
export function pageOfAddress(hash: string): string {
  const page = new URLSearchParams(hash.slice(1)).get('page') ?? '';
  // Anybody can write such a link: nothing but a path of this site comes in.
  return /^\/(?:[a-z0-9-]+\/)*$/.test(page) ? page : '/';
}
