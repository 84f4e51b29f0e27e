import { cpus, loadavg, totalmem } from 'node:os';
import type { Browser } from 'playwright-core';

/** What a reader must know of the machine to weigh the numbers; nothing that names it. Ask before measuring. */
export function machineFacts(browser?: Browser): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const facts = [
    `${cpus().length} cores`,
    `${memory} GB of memory`,
    `${process.platform} ${process.arch}`,
    `Node ${process.versions.node}`,
  ];
  // Times mean little if somebody else was at work.
  facts.push(`load before ${loadavg()[0]!.toFixed(1)}`);
  return [...facts, ...(browser ? [`Chromium ${browser.version()}`] : [])].join(', ');
}
