import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { library } from '#library/index.ts';
import { freeNumbers } from './free-numbers.ts';

const told = library().cases.find(({ page }) => page === undefined)!;
/** A case that is there before, and that theirs is modelled on. */
export const modelCase = `content/cases/${told.id}.yaml`;

/** What an institution adds, by its place in `content/local/`. */
export const own: Record<string, string> = {
  'site.yaml': `name: Heron House Manual
runBy: { name: Heron Institute, address: https://example.org/herons }
contact: { mail: herons@example.org }
colours: { accent: '#7a1f1f', accentDark: '#f0b0b0' }
logo: content/local/logo.svg
repository: { address: https://example.org/heron/guide, host: forgejo }
hide: [initiatives]
`,
  'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"/></svg>',
  'docs/herons.md': '---\ntitle: Our herons\ndescription: You learn about our herons.\nkind: guide\n---\n\nThey wait in the reeds.\n',
  'cases/egret-case.yaml': readFileSync(modelCase, 'utf8')
    .replace(/^id: .*$/m, 'id: egret-case')
    .replace(/^title: .*$/m, 'title: The case of the herons'),
  'checklists/heron-list.yaml': `id: heron-list
number: ${freeNumbers.at(-1)}
title: Questions of the herons
summary: You see what the herons need.
order: 90
revision: 1
composition: ours
sources: [Heron report]
groups:
  - id: hl-q1
    title: What do the herons need?
    questions:
      - { id: hl-q1-a, text: Are the reeds high enough?, audience: both, sources: [Heron report] }
`,
  'sources.yaml': '- { id: heron-report, tag: Heron report, title: A report on herons, had: whole }\n',
};

/** Adapts a copy of the project as an institution does: by files of its own, without touching ours. */
export function adapt(copy: string): void {
  for (const [file, text] of Object.entries(own)) {
    const path = join(copy, 'content/local', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
