import { onSharedComputer, siteRoot } from '#answers/store/device.ts';

const key = () => `peer-learning-guide:${siteRoot()}:workshop-desk`;

/**
 * The desk's own place on the device: one key, used only if the facilitator says so, never on a shared
 * computer. Storage may be full or forbidden at any touch.
 */
export const deskStore = {
  get allowed(): boolean {
    return !onSharedComputer() && attempt(() => (window.localStorage ? true : false)) === true;
  },
  /** What was kept: the end of the desk's own link. */
  read(): string | undefined {
    return (deskStore.allowed && attempt(() => window.localStorage.getItem(key()))) || undefined;
  },
  /** @returns whether it is kept now */
  keep(fragment: string): boolean {
    return attempt(() => (window.localStorage.setItem(key(), fragment), true)) === true;
  },
  forget(): void {
    attempt(() => window.localStorage.removeItem(key()));
  },
};

function attempt<T>(touch: () => T): T | undefined {
  try {
    return touch();
  } catch {
    return undefined;
  }
}
