/** Sends the reader of a page that has moved to the new one, with whatever follows the address: a link may carry answers there. */
const { href } = document.querySelector<HTMLAnchorElement>('a[data-moved]')!;
location.replace(href + location.search + location.hash);
