/**
 * Asks before unsaved work is left, in the browser's own words.
 *
 * @param isUnsaved asked when the page is about to be left
 * @returns what ends it
 */
export function askBeforeLeaving(isUnsaved: () => boolean): () => void {
  const onLeave = (event: Event): void => {
    if (isUnsaved()) event.preventDefault();
  };
  window.addEventListener('beforeunload', onLeave);
  return () => window.removeEventListener('beforeunload', onLeave);
}
