import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { library } from '../src/library/index.ts';
import { copyProject } from '../scripts/lib/project-copy.ts';

const { cases, site: ours } = library();
const told = cases.find(({ page }) => page === undefined)!;

/** What an institution adds, by its place in `content/local/`. */
const own: Record<string, string> = {
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
  'cases/heron-case.yaml': readFileSync(`content/cases/${told.id}.yaml`, 'utf8')
    .replace(/^id: .*$/m, 'id: heron-case')
    .replace(/^title: .*$/m, 'title: The case of the herons'),
  'checklists/heron-list.yaml': `id: heron-list
number: 61
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

describe('a copy that an institution adapts', () => {
  let copy: string;
  const page = (path: string) => readFileSync(join(copy, 'dist', path, 'index.html'), 'utf8');

  beforeAll(async () => {
    copy = copyProject();
    for (const [file, text] of Object.entries(own)) {
      const path = join(copy, 'content/local', file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    const { code, said } = await build(copy);
    expect(code, said).toBe(0);
  }, 480_000);
  afterAll(() => rmSync(copy, { recursive: true }));

  it('has its own name, logo, colour and contact, and nowhere ours', () => {
    for (const path of ['.', 'checklists/partnership', 'data', 'cases/heron-case', 'my-answers', 'start'])
      expect(page(path)).not.toContain(ours.name);
    for (const file of ['manifest.webmanifest', 'feed.xml', 'llms.txt']) {
      const text = readFileSync(join(copy, 'dist', file), 'utf8');
      expect(text).toContain('Heron House Manual');
      expect(text).not.toContain(ours.name);
    }
    expect(page('herons')).toContain('src="../logo.svg"');
    expect(existsSync(join(copy, 'dist/logo.svg'))).toBe(true);
    expect(page('herons')).toContain('#7a1f1f');
    expect(page('contribute')).toContain('mailto:herons@example.org');
  });

  it('has its own page, list, case and source, with links that edit its own files', () => {
    expect(page('.')).not.toContain('The case of the herons');
    expect(page('cases')).toContain('The case of the herons');
    expect(page('checklists/heron-list')).toContain('Are the reeds high enough?');
    expect(page('reference/sources')).toContain('A report on herons');
    expect(page('cases/heron-case')).toContain('https://example.org/heron/guide/_edit/main/content/local/cases/heron-case.yaml');
    expect(page('reference/glossary')).toContain('https://example.org/heron/guide/_edit/main/content/glossary.yaml');
    expect(page('suggest')).toContain('data-open="https://example.org/heron/guide/issues/new?');
  });

  it('leaves out of its menu what it hides, and still opens its address', () => {
    expect(page('reference/glossary')).not.toMatch(/<nav[^>]*class="side"[\s\S]*reference\/initiatives[\s\S]*<\/nav>/);
    expect(page('reference/initiatives')).toContain('data-pagefind-ignore="all"');
  });
});

describe('an update of such a copy', () => {
  it('by merging ours meets no change of its own', () => {
    const folder = mkdtempSync(join(tmpdir(), 'merge-'));
    const [upstream, copy] = [join(folder, 'upstream'), join(folder, 'copy')];
    const git = (cwd: string, ...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd, encoding: 'utf8' });
    try {
      cpSync('content', join(upstream, 'content'), { recursive: true });
      git(upstream, 'init', '-q', '-b', 'main');
      git(upstream, 'add', '-A');
      git(upstream, 'commit', '-qm', 'Ours');
      git(folder, 'clone', '-q', upstream, copy);
      for (const [file, text] of Object.entries(own)) {
        mkdirSync(dirname(join(copy, 'content/local', file)), { recursive: true });
        writeFileSync(join(copy, 'content/local', file), text);
      }
      git(copy, 'add', '-A');
      git(copy, 'commit', '-qm', 'Herons');
      for (const file of ['content/site.yaml', 'content/sources.yaml', `content/cases/${told.id}.yaml`])
        writeFileSync(join(upstream, file), readFileSync(join(upstream, file), 'utf8').replace(/^/, '# Newer\n'));
      git(upstream, 'commit', '-qam', 'Newer');
      git(copy, 'pull', '-q', '--no-rebase', '--no-edit', 'origin', 'main');
      expect(git(copy, 'status', '--porcelain')).toBe('');
      expect(readFileSync(join(copy, 'content/site.yaml'), 'utf8')).toMatch(/^# Newer/);
      for (const [file, text] of Object.entries(own)) expect(readFileSync(join(copy, 'content/local', file), 'utf8')).toBe(text);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** Builds the site of a copy, while other tests run, so this process must not be blocked by it. */
function build(folder: string): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    // Without what Vitest sets for itself, which Astro and Vite would take for a test run of theirs.
    env: { PATH: process.env['PATH'], NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', SITE_ADDRESS: 'https://example.org/a/b/' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((done) => child.on('exit', (code) => done({ code, said })));
}
