import { describe, expect, it, vi } from 'vitest';
import { editAddress, issueAddress, newFileAddress } from './repository.ts';

const on = (host: 'github' | 'gitlab' | 'forgejo') => ({ repository: { address: 'https://example.org/o/r', branch: 'main', host } });

describe('the links to the repository of a copy', () => {
  it('open the file that holds the words, at its line', () => {
    const edits = (['github', 'gitlab', 'forgejo'] as const).map((host) => editAddress(on(host), 'content/a b.yaml', 7));
    expect(edits).toEqual([
      'https://example.org/o/r/edit/main/content/a%20b.yaml#L7',
      'https://example.org/o/r/-/edit/main/content/a%20b.yaml#L7',
      'https://example.org/o/r/_edit/main/content/a%20b.yaml#L7',
    ]);
  });

  it('begin a file or an issue that is filled in', () => {
    expect(newFileAddress(on('github'), 'content/cases')).toBe(
      'https://example.org/o/r/new/main/content/cases?filename={file}&value={text}',
    );
    expect(newFileAddress(on('gitlab'), 'content/cases')).toBeUndefined();
    expect(issueAddress(on('gitlab'))).toContain('issue[description]={text}');
  });

  it('are none where a copy has no repository, and known where it is built on GitHub', async () => {
    expect([editAddress({}, 'a'), issueAddress({}), newFileAddress({}, 'a')]).toEqual([undefined, undefined, undefined]);
    vi.stubEnv('GITHUB_REPOSITORY', 'o/r');
    vi.resetModules();
    const built = await import('./repository.ts');
    vi.unstubAllEnvs();
    vi.resetModules();
    expect(built.editAddress({}, 'content/a.yaml')).toBe('https://github.com/o/r/edit/main/content/a.yaml');
  });
});
