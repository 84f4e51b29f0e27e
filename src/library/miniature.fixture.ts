/** The smallest content that breaks no rule, for tests that break one. Not part of the site. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stageIds } from '#schemas/fields.ts';
import type { Ledger } from '#schemas/ledger.ts';
import { ledgerSeal } from './ledger-seal.ts';
import type { Library } from './reading/library.ts';
import { ContentError } from './reading/problem.ts';
import { readLibrary } from './read-library.ts';

/** Texts of files by their path from the root of the project. */
export type Content = Record<string, string>;

const empty = { edition: '', lists: [], sources: [], addresses: [], files: [] };
/** A ledger before the first edition. */
export const nothingPromised: Ledger = { ...empty, seal: ledgerSeal(empty) };

const stage = (id: string, number: number) => `- id: ${id}
  number: ${number}
  section: ${'ABCDE'[number]}
  title: ${(id[0]!.toUpperCase() + id.slice(1)).replaceAll('-', ' ')}
  question: What now?
  purpose: To go on.
  entry: { text: You begin., basis: ours, sources: [guide] }
  exit: { text: You end., basis: ours, sources: [guide] }
  actors: [facilitator]
  actorsBasis: ours
  tools:
    - tool: site-visits
  risks: [haste]
  measures:
    - measure: patience
  sources: [guide §1]
`;

/** A content folder with one of each thing. Rows of a table test change one place in it. */
export const miniature: Content = {
  'content/site.yaml': `name: Peer Learning Guide
tagline: You learn from peers.
runBy: { name: Peer Learning Guide contributors }
`,
  'content/process-map/stages.yaml': stageIds.map(stage).join(''),
  'content/process-map/tools.yaml': `- id: site-visits
  title: Site visits
  summary: You go and see.
  family: experience
  familyBasis: stated
  parts: [interaction]
  partsBasis: ours
  sources: [guide §1]
`,
  'content/tool-practice/site-visits.yaml': `id: site-visits
line: You go and see.
fits: { time: [days], group: [small], online: partly, learn: [practice] }
who:
  - { text: Three go., sources: [guide §1] }
  - { text: One of them writes., advice: true }
time:
  - { text: Two days., sources: [EIP web 1] }
need:
  - { text: A notebook., advice: true }
before:
  - { text: Agree on the aim., sources: [guide §2, EIP web 1] }
during:
  - { text: Ask., advice: true }
after:
  - { text: Report., advice: true }
pitfalls:
  - { when: Nobody asks., then: Begin., sources: [guide] }
worked:
  - { text: You do something., advice: true }
online:
  - { text: Show it on camera., advice: true }
effort:
  - { text: High., advice: true }
`,
  'content/process-map/risks.yaml': '- id: haste\n  title: Haste\n  text: You hurry.\n  sources: [guide §1]\n',
  'content/process-map/measures.yaml':
    '- id: patience\n  title: Patience\n  text: You wait.\n  tools: [site-visits]\n  sources: [guide §1]\n',
  'content/principles.yaml': `- id: trust
  title: Trust
  text: You trust.
  actors: [facilitator]
  actorsBasis: ours
  sources: [guide §1]
`,
  'content/sources.yaml': `- id: guide
  tag: guide
  title: The guide
  places: [§1, §2, §3, fig 1, fig 10]
  had: whole
- id: eip-web-1
  tag: EIP web 1
  title: A page
  had: part
`,
  'content/initiatives.yaml': `- { id: net, name: The Net, region: africa, theme: audit, sources: [guide] }
- { id: web, name: Web, region: asia, theme: justice, sources: [guide] }
`,
  'content/glossary.yaml': `- { id: mel, term: MEL, kind: acronym, expansion: Three words, seeAlso: [trust], sources: [guide] }
- { id: trust, term: Trust, kind: term, definition: You rely on one another., sources: [guide] }
`,
  'content/resources.yaml': '- { id: book, title: Book, publisher: House, kind: research, use: You read., url: https://example.org/ }\n',
  'content/gaps.yaml': '- { id: page, part: guide, title: A page, text: It is lost., help: Send it., sources: [guide] }\n',
  'content/changes.yaml':
    "- { id: second, date: '2026-02-01', title: More, text: More of it. }\n- { id: first, date: '2026-01-01', title: First, text: All of it. }\n",
  'content/figures/figure-10.yaml': `id: figure-10
number: 10
kind: bars
survives: all
certainty: We are sure.
labels: [First, Second]
values:
  - { value: 5, certainty: high }
  - { value: 9, certainty: low }
alternatives:
  - { label: First, value: 9 }
sources: [guide fig 10]
`,
  'content/cases/visit.yaml': `id: visit
title: A visit
summary: They went and saw.
who: Two offices
where: Here
date: Date not found
regions: [africa]
themes: [audit]
shows: [lasting]
stages: [sustained-contact]
tools: [site-visits]
groups: [s2-q1]
basis: ours
done:
  - text: They went.
    sources: [guide]
changed:
  - text: They wrote a rule.
    sources: [guide §1]
unknown: The rest.
consent: published
initiative: net
`,
  'content/papers/contract.yaml': `id: contract
order: 1
title: Contract
line: You agree.
use:
  - { text: Talk first., sources: [guide §1] }
tools: [site-visits]
sheets:
  - id: contract
    title: Contract
    marked: 'On {{question}}'
    parts:
      - id: who
        heading: Who?
        hint: Name both.
        sources: [guide §1]
        room: 2
        text: We, [name]
      - id: points
        heading: What else?
        advice: true
        text: '- [Point]'
`,
  'content/texts/fr/papers.yaml': `contract:
  of: c8c1bb70
  title: Contrat
  use:
    b2ad94a6: { text: Parlez. }
  sheets:
    contract:
      marked: 'Sur {{question}}'
      parts:
        who: { heading: Qui ? }
`,
  'content/texts/fr/glossary.yaml': `trust:
  of: afd6c9c3
  term: Confiance
  alsoWritten: [se fier]
`,
  'content/texts/fr/synonyms.yaml': '- words: [stage d’observation]\n  pages: [/tools/site-visits/]\n',
  'content/workshops/hour.yaml': `id: hour
order: 1
title: An hour
summary: You talk.
minutes: 60
choices:
  - questions: [s2-q1-a]
    note: Be kind.
plan:
  - minutes: 20
    title: Mark
    what: You mark.
    sources: [guide §1]
  - { minutes: 40, title: Talk, what: You talk. }
`,
  'content/i18n/en.yaml': "state.act: Act\nstate.count: '{{count}} of {{all}}'\n",
  'content/i18n/fr.yaml': "state.act: Agir\nstate.count: '{{count}} sur {{all}}'\n",
  'content/texts/fr/strings.yaml': 'state.act: e65a1131\nstate.count: d4521a27\n',
  'content/redirects.yaml': '[]\n',
  'content/ledger.yaml': JSON.stringify(nothingPromised),
  'content/navigation.yaml':
    'header:\n  - { id: tools, page: /tools/site-visits/ }\nfooter:\n  - id: work\n    pages: [/tools/site-visits/]\n',
  'content/synonyms.yaml': '- words: [study visit]\n  pages: [/tools/site-visits/]\n',
  'content/checklists/sustained-contact.yaml': `id: sustained-contact
number: 3
title: Sustained contact
summary: You see what is open.
stage: sustained-contact
order: 2
revision: 2
composition: source
sources: [guide §3]
groups:
  - id: s2-q1
    title: How will links last?
    leadsTo: { tools: [site-visits], measures: [patience], why: { site-visits: People see more., patience: Links take time. } }
    questions:
      - id: s2-q1-a
        text: What comes next?
        audience: facilitator
        sources: [guide §3]
      - id: s2-q1-b
        text: Who pays?
        audience: both
        sources: [guide §3]
retired:
  - id: s2-q1-z
    text: Who paid?
    retired: 2
    replacedBy: [s2-q1-b]
    why: It looked back.
`,
  'content/texts/fr/checklists.yaml': `sustained-contact:
  of: ac3cd200
  groups:
    s2-q1:
      leadsTo: { why: { patience: Il faut du temps. } }
      questions:
        s2-q1-a: { text: Et ensuite ? }
`,
  'content/docs/tools/site-visits.md': `---
title: Site visits
description: You learn when a visit serves.
kind: tool
tool: site-visits
sources: [guide §1]
---

You go and see [guide §1].
`,
};

/**
 * Writes content into a folder of its own, hands its path to `use` and clears the folder away.
 */
export function withContent<T>(content: Content, use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'miniature-'));
  try {
    for (const [file, text] of Object.entries(content)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What the smallest content reads as, for tests of what is made from a library. */
export const miniatureLibrary = (): Library => withContent(miniature, readLibrary);

/** Every message that a writer would get for this content: `file:line  sentence`. */
export const complaintsOf = (content: Content): string[] =>
  withContent(content, (root) => {
    try {
      readLibrary(root);
      return [];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return error.problems.map(({ file, line, sentence }) => `${file}:${line}  ${sentence}`);
    }
  });
