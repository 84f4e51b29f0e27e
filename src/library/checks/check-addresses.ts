import { addressesOf } from '../page-addresses.ts';
import type { Problem } from '../reading/problem.ts';
import type { Files } from '../reading/files.ts';

/** Redirects lead from nowhere to a page. */
export function checkRedirects(files: Files, problems: Problem[]): void {
  const { redirects } = files;
  const pages = new Set(addressesOf(files));
  const lines = new Map<string, number>();
  redirects.value!.forEach(({ from, to }, index) => {
    const report = (field: string, sentence: string) =>
      problems.push({ file: redirects.file, line: redirects.lineOf([index, field]), sentence });
    const earlier = lines.get(from);
    if (earlier === undefined) lines.set(from, redirects.lineOf([index, 'from']));
    else report('from', `"${from}" already leads elsewhere on line ${earlier}; remove one of the two.`);
    if (pages.has(from))
      report('from', `There is a page at "${from}", which readers could no longer reach; remove this redirect, or move the page.`);
    if (!pages.has(to)) report('to', `There is no page at "${to}"; write the address of one that exists, and not of another redirect.`);
  });
}

/** A page that was published stays at its address or leaves a redirect there. */
export function checkAddresses(files: Files, problems: Problem[]): void {
  const { redirects, ledger } = files;
  const open = new Set([...addressesOf(files), ...redirects.value!.map(({ from }) => from)]);
  ledger.value!.addresses.forEach((address, index) => {
    if (open.has(address)) return;
    const sentence = `"${address}" was published and has no page any more; bring the page back, or write in ${redirects.file}: - { from: ${address}, to: … }, with the page that readers should see instead.`;
    problems.push({ file: ledger.file, line: ledger.lineOf(['addresses', index]), sentence });
  });
}
