/** Puts that letter in front into which the link of the page leads, now and whenever another one is followed. */
function follow(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const tab = target?.closest<HTMLElement>('[data-tab]');
  if (!tab) return;
  document.querySelector<HTMLInputElement>(`.letter-tabs [value="${tab.dataset['tab']!}"]`)!.click();
  target!.scrollIntoView();
}

window.addEventListener('hashchange', follow);
follow();
