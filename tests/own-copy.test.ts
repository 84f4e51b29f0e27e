import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adapt, modelCase, own } from './support/own-content.ts';

describe('an update of a copy that an institution adapts', () => {
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
      adapt(copy);
      git(copy, 'add', '-A');
      git(copy, 'commit', '-qm', 'Herons');
      for (const file of ['content/site.yaml', 'content/sources.yaml', modelCase])
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
