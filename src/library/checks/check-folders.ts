import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { localFolder } from '../reading/overlay.ts';
import type { Problem } from '../reading/problem.ts';

const lists = ['changes', 'gaps', 'glossary', 'initiatives', 'principles', 'redirects', 'resources', 'site', 'sources', 'synonyms'];
const folders = ['cases', 'checklists', 'docs', 'figures', 'papers', 'process-map', 'tool-practice', 'voices', 'workshops'];
const map = ['measures', 'risks', 'stages', 'tools'];
const image = /\.(?:png|jpe?g|webp|svg|gif|avif)$/;

/** What is read, by the folder in which it is. */
const known = [
  { base: 'content', names: [...folders, 'i18n', 'local', 'texts', ...[...lists, 'ledger', 'navigation'].map(inYaml)] },
  { base: 'content/process-map', names: map.map(inYaml) },
  { base: localFolder, names: [...folders, 'texts', ...lists.map(inYaml)] },
  { base: `${localFolder}/process-map`, names: map.map(inYaml) },
];
/** Of these a copy has none of its own. */
const oursAlone = ['i18n', 'navigation.yaml', 'ledger.yaml'];

/** A folder or a file directly in `content/` with a name that nobody looks for. */
export function checkFolders(root: string, problems: Problem[]): void {
  for (const { base, names } of known) {
    if (!existsSync(join(root, base))) continue;
    for (const entry of readdirSync(join(root, base), { withFileTypes: true })) {
      const { name } = entry;
      const isNote = name.startsWith('.') || /^(?:readme|licen[cs]e)\b/i.test(name);
      if (names.includes(name) || isNote || (base === localFolder && image.test(name))) continue;
      const kind = entry.isDirectory() ? 'folder' : 'file';
      problems.push({ file: `${base}/${name}`, line: 1, sentence: sentenceFor(base, name, kind, names) });
    }
  }
}

function inYaml(name: string): string {
  return `${name}.yaml`;
}

function sentenceFor(base: string, name: string, kind: 'folder' | 'file', names: readonly string[]): string {
  if (base === localFolder && oursAlone.includes(name))
    return `A copy has no ${name} of its own, so this ${kind} is not read; remove it, and suggest the change to us.`;
  if (/\.mdx?$/.test(name)) return `Pages are in ${base}/docs/; move this one there.`;
  const meant = names.find((one) => stem(one) === stem(name));
  if (meant) return `No ${kind} of this name is read; call it "${meant}".`;
  return `No ${kind} of this name is read in ${base}/; move it to one of: ${names.filter((one) => !one.includes('.')).join(', ')}, or remove it.`;
}

/** `cases` for `Case`, `site.yaml` for `site.yml`: names that are taken for one another. */
const stem = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\.ya?ml$/, '')
    .replace(/[\s_-]/g, '')
    .replace(/s$/, '');
