/** Runs on every page, so it does next to nothing: only a page from a kept copy loads what tells of newer editions. */
if (navigator.serviceWorker?.controller) {
  void import('./edition-news.ts').then(
    ({ announceNewer }) => announceNewer(document.querySelector('.edition-note')!),
    () => {},
  );
}
