import { devicePlace, onSharedComputer, tabPlace } from '#answers/store/device.ts';
import type { StoragePlace } from '#answers/store/erasure.ts';
import { StoredValue, type Form } from '#answers/store/stored-value.ts';

/** The messages to participants, as far as the facilitator changed them. */
export interface Messages {
  before?: string;
  after?: string;
}

/** A set that has gone out, as the end of its link, and the number in its codes. */
export interface Sent {
  fragment: string;
  number: number;
}

/** What is at the desk: the set as the end of the desk's own link. */
export interface Desk {
  fragment: string;
  messages: Messages;
  sent?: Sent;
}

const form: Form<Desk> = {
  read(text) {
    // Earlier editions stored the end of the link alone.
    if (/^w\d+\./.test(text)) return { fragment: text, messages: {} };
    try {
      const { version, fragment, messages, ...more } = JSON.parse(text) as Desk & { version: number };
      if (version > 1) return 'newer';
      const texts = [messages.before, messages.after].every((message) => ['undefined', 'string'].includes(typeof message));
      const isSent = more.sent === undefined || (typeof more.sent.fragment === 'string' && Number.isInteger(more.sent.number));
      return version === 1 && typeof fragment === 'string' && texts && isSent ? { ...more, fragment, messages } : 'broken';
    } catch {
      return 'broken';
    }
  },
  write: (desk) => JSON.stringify({ version: 1, ...desk }),
};

const storedDesk = (place: StoragePlace) => new StoredValue(place, 'desk', form, 'workshop-desk');

/** Where the desk of this page is stored: in the tab, so that a reload loses nothing, and on the device if asked to. */
export class DeskStore {
  readonly #tab: StoredValue<Desk>;
  #device: StoredValue<Desk> | undefined;
  #onDevice = false;
  /** What this page last saw on the device, as text. */
  #seen = '';

  /** @param device undefined on a shared computer */
  constructor(tab: StoragePlace = tabPlace(), device = onSharedComputer() ? undefined : devicePlace()) {
    this.#tab = storedDesk(tab);
    this.#device = device && storedDesk(device);
  }

  /** Whether it will be here at the next visit. */
  get isOnDevice(): boolean {
    return this.#onDevice;
  }

  /** Whether it can be stored on this device at all. */
  get canSave(): boolean {
    return this.#device !== undefined && this.#device.trouble !== 'denied';
  }

  /** What is stored, in this tab before what is on the device. */
  read(): Desk | undefined {
    const inTab = this.#tab.read();
    if (typeof inTab === 'object') return inTab;
    const onDevice = this.#device?.read();
    if (typeof onDevice !== 'object') return undefined;
    this.#onDevice = true;
    this.#seen = JSON.stringify(onDevice);
    return onDevice;
  }

  /** What another tab stored on the device since this page saw it there, if its desk is this one. */
  readOthers(): Desk | undefined {
    const onDevice = this.#onDevice ? this.#device?.read() : undefined;
    return typeof onDevice === 'object' && JSON.stringify(onDevice) !== this.#seen ? onDevice : undefined;
  }

  /** Never over what another tab stored meanwhile: then this desk is in its own tab from now on. @returns whether it is stored */
  write(desk: Desk): boolean {
    if (this.#onDevice && !this.readOthers() && this.#device?.write(desk)) {
      this.#seen = JSON.stringify(desk);
      return true;
    }
    this.#onDevice = false;
    return this.#tab.write(desk);
  }

  /** Stores the desk on the device, or only in the tab again. @returns whether that could be done */
  saveOnDevice(on: boolean, desk: Desk): boolean {
    const from = on ? this.#tab : this.#device;
    const to = on ? this.#device : this.#tab;
    // What a newer edition stored is left alone, and what cannot be read is set aside.
    to?.read();
    // What is on the device already is replaced only because its facilitator asks for it here.
    if (!to?.write(desk)) return false;
    from?.remove();
    this.#onDevice = on;
    this.#seen = JSON.stringify(desk);
    return true;
  }

  /** Another tab said that the computer is shared: what is on the device is its business. */
  stayInTab(desk: Desk | undefined): void {
    if (this.#onDevice && desk) this.#tab.write(desk);
    this.#onDevice = false;
    this.#device = undefined;
  }

  /** Another set comes to the desk: the one on the device stays as it is. */
  leaveDevice(): void {
    this.#onDevice = false;
  }

  /** Nothing is at the desk any more. */
  clear(): void {
    if (!this.readOthers()) (this.#onDevice ? this.#device : this.#tab)?.remove();
  }

  /** Whether everything was erased since this page read; then nothing of the desk is stored. */
  wasErased(): boolean {
    const erased = [this.#tab, this.#device].map((place) => place?.items.wasErased() ?? false).includes(true);
    if (erased) this.#onDevice = false;
    return erased;
  }

  /** Whether an event of the window is about the desk, or about everything. */
  isAbout(event: Pick<StorageEvent, 'key' | 'storageArea'>): boolean {
    return [this.#tab, this.#device].some((place) => place?.items.heard(event) !== undefined);
  }
}
