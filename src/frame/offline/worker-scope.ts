/**
 * What the worker uses of its surroundings. TypeScript cannot know the names of pages and of workers in
 * one project, so the few that are needed are written down here.
 */
import type { PrecacheEntry } from 'workbox-precaching';

interface WaitingEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

export interface GuideWorker {
  /** The files of the copy; the build puts them in. */
  readonly __WB_MANIFEST: PrecacheEntry[];
  /** Differs between any two editions; the build puts it in. */
  readonly EDITION: string;
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  readonly navigator: { connection?: { saveData?: boolean } };
  readonly clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<unknown[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WaitingEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
