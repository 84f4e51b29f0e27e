import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/** What belongs to one machine or one network and would mean nothing anywhere else. */
const foreign: [what: string, pattern: RegExp][] = [
  ['the host of a package registry', /https?:\/\/[^\s"'<>)]*(registry|verdaccio|artifactory|nexus)[^\s"'<>)]*/i],
  ['a path of somebody’s machine', /(?<![\w.~:/-])\/(home|Users|work|tmp)\/[\w.]/],
];

const textFiles = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { encoding: 'utf8' })
    .split('\0')
    .filter((file) => file && !/\.(png|jpe?g|webp|gif|ico|pdf|woff2?)$/.test(file));

describe('the repository', () => {
  it.each(foreign)('does not name %s', (_what, pattern) => {
    const found = textFiles().flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((row, index) => {
          const match = pattern.exec(row);
          return match ? [`${file}:${index + 1}  ${match[0]}`] : [];
        }),
    );
    expect(found).toEqual([]);
  });

  it('pins every package to one version', () => {
    const { dependencies, devDependencies = {}, optionalDependencies } = read('package.json');
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
    );
    expect(loose).toEqual([]);
  });

  it('has a lock file that works with any registry', () => {
    const { packages } = read('package-lock.json');
    expect(Object.keys(packages).filter((path) => 'resolved' in packages[path])).toEqual([]);
    const unproven = Object.keys(packages).filter((path) => path !== '' && !packages[path].integrity && !packages[path].inBundle);
    expect(unproven).toEqual([]);
    // Nothing weaker than SHA-512 proves anything; nothing comes from git, a file or a bare address.
    const weak = Object.entries<{ integrity?: string; link?: boolean; version?: string }>(packages).filter(
      ([path, { integrity = 'sha512-', link, version }]) =>
        path !== '' && (!integrity.startsWith('sha512-') || link || !/^\d+\.\d+\.\d+/.test(version ?? '')),
    );
    expect(weak.map(([path]) => path)).toEqual([]);
  });

  it('brings the same Node for every kind of machine', () => {
    expect(new Set(Object.values(read('package.json').optionalDependencies)).size).toBe(1);
  });
});
