import { fill } from '#kit/strings/strings.ts';
import type { StringKey } from '#kit/strings/words.ts';
import { onSharedComputer } from './device.ts';
import { foundProject } from './open-project.ts';
import { isAnythingOnDevice, startSharedMode, endSharedMode, type EarlierChoice } from './shared-mode.ts';
import { ownProject } from './stores.ts';

/** What the switch for shared computers shows, and what its buttons do. */
export class SharedPanel {
  readonly #root: HTMLElement;
  readonly #told: HTMLElement;
  readonly #offer: HTMLElement;
  readonly #ask: HTMLElement;
  #offered: boolean;

  constructor(root: HTMLElement) {
    const [told, offer, ask] = ['on', 'offer', 'ask'].map((name) => root.querySelector<HTMLElement>(`[data-shared-${name}]`)!);
    this.#root = root;
    this.#told = told!;
    this.#offer = offer!;
    this.#ask = ask!;
    this.#offered = root.dataset['offer'] === 'always';
    this.show();
  }

  /** Puts the offer below a note. From there its clicks do not reach the element. */
  offerBelow(note: Element): void {
    for (const part of [this.#offer, this.#ask]) {
      part.addEventListener('click', (event) => {
        const button = (event.target as Element).closest<HTMLElement>('[data-shared-switch]');
        if (button) this.press(button);
      });
    }
    note.after(this.#offer, this.#ask);
    this.#offered = true;
    this.show();
  }

  show(): void {
    const on = onSharedComputer();
    this.#told.hidden = !on;
    this.#offer.hidden = on || !this.#offered;
  }

  /** Its `data-shared-switch` is `on`, `off`, or what becomes of what is on the device already. */
  press(button: HTMLElement): void {
    const to = button.dataset['sharedSwitch']!;
    if (to === 'on' && isAnythingOnDevice()) {
      this.#ask.hidden = false;
      return this.#ask.querySelector('button')!.focus();
    }
    this.#ask.hidden = true;
    const done = to === 'off' ? endSharedMode() : startSharedMode(to === 'on' ? 'leave' : (to as EarlierChoice));
    // What was written here may now belong to another project than that of this page.
    if (done && ownProject() !== (foundProject() ?? '')) return location.reload();
    this.#say(done ? '' : to === 'off' ? 'shared.noRoomHere' : 'shared.noRoom');
    this.show();
    // The button that was pressed is gone; the keyboard goes to the one that undoes it.
    const other = (onSharedComputer() ? this.#told : this.#offer).querySelector('button')!;
    if (other.getClientRects().length > 0) other.focus();
  }

  #say(key: StringKey | ''): void {
    this.#root.querySelector('[data-shared-said]')!.textContent = key && fill(this.#root, key);
  }
}
