/**
 * What the worker uses of its surroundings. TypeScript cannot know the names of pages and of workers in
 * one project, so the few that are needed are written down here.
 */
interface WaitingEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

export interface GuideWorker {
  /** The files of the copy, each with what its content is known by; the build puts them in. */
  readonly FILES: Record<string, string>;
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
  addEventListener(type: 'message', listener: (event: MessageEvent & WaitingEvent) => void): void;
}

interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** The surroundings of `page-worker.ts`. */
export interface PageWorker {
  readonly location: Location;
  readonly clients: Pick<GuideWorker['clients'], 'claim'>;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WaitingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}
