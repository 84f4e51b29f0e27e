import type { Page } from 'playwright-core';

/** What must never happen on a page of the guide: it is gathered here while a test goes its way. */
export interface Watched {
  /** What the policy of the page forbade, with the directive. */
  refused: string[];
  /** Errors that nothing caught, and what the console calls an error. */
  errors: string[];
  /** Requests to another origin. */
  elsewhere: string[];
  /** Scripts that came in with a text and ran: they call `alert`, or `ranInside()`. */
  ran: string[];
}

/** Call before the first page is opened. Holds for every tab that this tab opens as well. */
export async function watch(tab: Page, origin: string): Promise<Watched> {
  const watched: Watched = { refused: [], errors: [], elsewhere: [], ran: [] };
  const context = tab.context();
  await context.exposeBinding('policyRefused', ({ page }, what: string) => void watched.refused.push(`${page.url()}: ${what}`));
  await context.exposeBinding('ranInside', ({ page }, what: string) => void watched.ran.push(`${page.url()}: ${what}`));
  await context.addInitScript(() => {
    const { policyRefused } = globalThis as unknown as { policyRefused(what: string): void };
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, lineNumber }) =>
      policyRefused(`${effectiveDirective} ${blockedURI} ${lineNumber} ${sample}`),
    );
  });
  context.on('console', (message) => message.type() === 'error' && watched.errors.push(message.text()));
  context.on('weberror', (error) => watched.errors.push(error.error().message));
  context.on('dialog', (dialog) => {
    watched.ran.push(dialog.message());
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) watched.elsewhere.push(request.url());
  });
  return watched;
}

export const nothing: Watched = { refused: [], errors: [], elsewhere: [], ran: [] };
