/**
 * The one way by which an address becomes a script of its own, such as the service worker. Browsers with
 * Trusted Types refuse a plain string there (`directives.ts`); others take the string.
 */

/** What browsers with Trusted Types give; the rest of the world knows it as a string. */
interface Policies {
  createPolicy(name: 'own-script', rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): string };
}

const policy = (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('own-script', { createScriptURL: onlyOwn });

/**
 * An address that may be run: a file of this site, and not one that a text could have brought along.
 *
 * @throws for any other address
 */
export function ownScript(address: URL): string {
  return policy ? policy.createScriptURL(address.href) : onlyOwn(address.href);
}

function onlyOwn(address: string): string {
  const { protocol, origin, search, hash, pathname } = new URL(address);
  if (/^https?:$/.test(protocol) && origin === location.origin && search + hash === '' && pathname.endsWith('.js')) return address;
  throw new TypeError(`Not a script of this site: ${address}`);
}
