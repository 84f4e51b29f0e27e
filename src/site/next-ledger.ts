import { codeList } from '#answers/code/index.ts';
import { Document, isCollection, visit } from 'yaml';
import { edition } from '#library/edition.ts';
import { ledgerSeal } from '#library/ledger-seal.ts';
import type { Library } from '#library/reading/library.ts';
import type { Checklist } from '#schemas/checklist.ts';
import type { Ledger, PromisedFile, PromisedList } from '#schemas/ledger.ts';
import { publishedFiles } from './published-files.ts';

/** The ledger once this library is published. The check has seen to it that nothing of the one before is gone. */
export function nextLedger(library: Library, files: readonly PromisedFile[] = publishedFiles(library)): Ledger {
  const { checklists, sources, addresses, ledger } = library;
  const next = {
    edition: edition(library),
    lists: checklists.map(promised).sort((a, b) => a.number - b.number),
    sources: sources.map(({ id, tag }) => ({ id, tag })),
    addresses: [...new Set([...ledger.addresses, ...addresses])].sort(),
    files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  return { ...next, seal: ledgerSeal(next) };
}

function promised(list: Checklist): PromisedList {
  const { id, number, revision, groups, retired } = list;
  const texts = new Map([...groups.flatMap(({ questions }) => questions), ...retired].map(({ id, text }) => [id, text]));
  const questions = codeList(list).questions.map(({ id, since, reworded, retired }) => {
    return { id, since, ...(reworded && { reworded }), ...(retired && { retired }), text: texts.get(id)! };
  });
  return { id, number, revision, questions };
}

/** A ledger as its file: one line for each promise, so that a comparison of two editions can be read. */
export function ledgerFile(ledger: Ledger): string {
  const document = new Document(ledger);
  document.commentBefore =
    ' What has been published and will be kept: src/schemas/ledger.ts. Written by "npm run edition"; please do not edit it.';
  visit(document, {
    Map(_, map, path) {
      const parent = path.at(-1);
      if (isCollection(parent) && !map.has('questions')) map.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Lists, and revisions of lists, that must be noted before they are published: from then on codes of them are in use. */
export function unpromisedLists({ ledger, checklists }: Pick<Library, 'ledger' | 'checklists'>): string[] {
  const noted = (list: Checklist) => ledger.lists.some(({ id, revision }) => id === list.id && revision === list.revision);
  return checklists.filter((list) => !noted(list)).map(({ id, revision }) => `${id} at revision ${revision}`);
}

/** What is new in a library since its ledger was written, in words; nothing if there is nothing. */
export function notYetPromised(library: Library, files: readonly PromisedFile[] = publishedFiles(library)): string | undefined {
  const { ledger, sources, addresses } = library;
  const newIn = (now: readonly string[], before: readonly string[]) => now.filter((one) => !before.includes(one)).length;
  const counts = [
    ['lists or revisions of lists', unpromisedLists(library).length],
    ['sources', newIn(tags(sources), tags(ledger.sources))],
    ['addresses', newIn(addresses, ledger.addresses)],
    ['files or their fields', newIn(fieldNames(files), fieldNames(ledger.files))],
  ] as const;
  const said = counts.filter(([, count]) => count > 0).map(([what, count]) => `${what}: ${count}`);
  return said.length > 0
    ? `Not yet in content/ledger.yaml: ${said.join(', ')}. "npm run edition" adds them when they are published.`
    : undefined;
}

const fieldNames = (files: readonly PromisedFile[]) =>
  files.flatMap(({ path, fields = [] }) => [path, ...fields.map((field) => `${path} ${field}`)]);
const tags = (sources: readonly { tag: string }[]) => sources.map(({ tag }) => tag);
