/** A first visit to a page, with everything counted that comes over the line. */
import type { Browser, CDPSession, Page } from 'playwright-core';

/** Counts what a tab fetches. */
export interface Meter {
  bytes: number;
  requests: number;
  /** Waits until nothing has been on its way for a while. */
  quiet(): Promise<void>;
}

/** A phone, because that is what the readers with the slowest lines have. */
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };

/** A slow mobile line: 400 kbit/s, 300 ms there and back. */
export const slowLine = { offline: false, downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 300 };

/** Nothing on its way for this long, in milliseconds, is the end of a visit. */
const pause = 1_500;
/** A page that never comes to rest is measured as it stands. */
const patience = 90_000;

/**
 * A tab as on a first visit, which is closed afterwards.
 *
 * @param slow whether it hangs on a slow line
 */
export async function visit<T>(browser: Browser, slow: boolean, look: (tab: Page, meter: Meter, devtools: CDPSession) => Promise<T>): Promise<T> {
  // What is kept for later visits is no part of a first one.
  const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
  try {
    const tab = await context.newPage();
    tab.setDefaultTimeout(patience);
    const devtools = await context.newCDPSession(tab);
    await devtools.send('Network.enable');
    if (slow) await devtools.send('Network.emulateNetworkConditions', slowLine);
    return await look(tab, meterOf(devtools), devtools);
  } finally {
    await context.close();
  }
}

function meterOf(devtools: CDPSession): Meter {
  let last = performance.now();
  const running = new Set<string>();
  const meter: Meter = { bytes: 0, requests: 0, quiet };
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
    last = performance.now();
    // What a page writes into an address of its own (`data:`) is part of the file it stands in.
    if (!request.url.startsWith('http')) return;
    meter.requests += 1;
    running.add(requestId);
  });
  devtools.on('Network.dataReceived', () => (last = performance.now()));
  devtools.on('Network.loadingFailed', ({ requestId }) => end(requestId, 0));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => end(requestId, encodedDataLength));
  const end = (id: string, bytes: number) => {
    last = performance.now();
    if (running.delete(id)) meter.bytes += bytes;
  };
  async function quiet() {
    const started = performance.now();
    while (performance.now() - started < patience && (running.size > 0 || performance.now() - last < pause)) {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  return meter;
}
