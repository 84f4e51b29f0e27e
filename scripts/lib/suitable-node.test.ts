import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isNewEnough, suitableNode } from './suitable-node.mjs';

it.each([
  ['22.22.3', true],
  ['22.23.0', true],
  ['24.0.0', true],
  ['22.22.2', false],
  ['20.20.2', false],
  ['23.11.0', false],
  ['', false],
  ['22', false],
])('Node %j is new enough: %s', (version, expected) => expect(isNewEnough(version)).toBe(expected));

describe.skipIf(process.platform === 'win32')('the Node that runs everything', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'node-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
    vi.unstubAllEnvs();
  });
  const machineHas = (version: string) => {
    const file = join(folder, 'node');
    writeFileSync(file, `#!/bin/sh\necho v${version}\n`);
    chmodSync(file, 0o755);
    vi.stubEnv('npm_node_execpath', file);
    return file;
  };

  it('is the machine’s own where that is new enough', () => {
    const own = machineHas('24.1.0');
    expect(suitableNode(process.cwd())).toBe(own);
  });

  it('is another where it is not', () => {
    const own = machineHas('20.20.2');
    expect(suitableNode(process.cwd())).not.toBe(own);
    expect(suitableNode(process.cwd())).toBeDefined();
  });
});
