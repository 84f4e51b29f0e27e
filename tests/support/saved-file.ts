import { buffer } from 'node:stream/consumers';
import type { Locator } from 'playwright-core';

/** The file that a page offers when this is clicked. */
export async function savedFile(clicked: Locator): Promise<{ name: string; bytes: Uint8Array; text: string }> {
  const [download] = await Promise.all([clicked.page().waitForEvent('download'), clicked.click()]);
  const bytes = await buffer(await download.createReadStream());
  return { name: download.suggestedFilename(), bytes: new Uint8Array(bytes), text: bytes.toString() };
}
