import { askBeforeLeaving } from './leaving.ts';

/**
 * The same for work that is stored in the tab: links within the site do not ask then, since it is there again when its
 * writer comes back.
 *
 * @param inTab whether the tab has it
 * @returns what ends it
 */
export function askBeforeLeavingSite(isUnsaved: () => boolean, inTab: () => boolean): () => void {
  let within = false;
  const onClick = (event: MouseEvent): void => {
    const link = (event.target as Element | null)?.closest?.('a');
    within = link?.origin === location.origin && !event.defaultPrevented;
    // Only for the click itself: what leaves the page later was not this link.
    setTimeout(() => (within = false), 500);
  };
  document.addEventListener('click', onClick);
  const end = askBeforeLeaving(() => isUnsaved() && !(within && inTab()));
  return () => {
    document.removeEventListener('click', onClick);
    end();
  };
}
