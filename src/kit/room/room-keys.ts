/** What a key or a clicker asks of the room view. */
export type RoomCommand = 'next' | 'back' | 'first' | 'last' | 'blank' | 'nothing';

/** Keys of presenters, as clickers send them; `b` and `.` blank the screen as in slides. */
const commands: Readonly<Record<string, RoomCommand>> = {
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowUp: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  b: 'blank',
  B: 'blank',
  '.': 'blank',
  // Many clickers send it for "start the show". Here it would load the page again.
  F5: 'nothing',
};

/**
 * What a pressed key means in the room view; undefined where it belongs to somebody else: to a field that is
 * written in, to a button under the focus, or to the browser.
 *
 * @param rtl whether the page runs from right to left, where the arrow to the left leads on
 */
export function commandOf(event: KeyboardEvent, rtl: boolean): RoomCommand | undefined {
  const target = event.target instanceof Element ? event.target : undefined;
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (event.key !== 'F5' && target?.matches('input:not([type="checkbox"]), textarea')) return undefined;
  // What has the focus is pressed with the space bar.
  if (event.key === ' ' && target?.matches('button, summary, a, input')) return undefined;
  if (event.key === 'ArrowRight') return rtl ? 'back' : 'next';
  if (event.key === 'ArrowLeft') return rtl ? 'next' : 'back';
  return commands[event.key];
}
