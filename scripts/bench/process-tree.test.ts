import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allProcesses, readProcess, treeSum } from './process-tree.ts';

describe('a process tree', () => {
  const processes = [
    { id: 1, parent: 0, memory: 1, work: 0 },
    { id: 10, parent: 1, memory: 100, work: 7 },
    { id: 11, parent: 10, memory: 20, work: 2 },
    { id: 12, parent: 11, memory: 3, work: 0.5 },
    { id: 20, parent: 1, memory: 5_000, work: 90 },
  ];

  it('counts children and their children, and nobody else', () => {
    expect(treeSum(processes, 10, 'memory')).toBe(123);
    expect(treeSum(processes, 10, 'work')).toBe(9.5);
  });

  it('is nothing when the process has ended', () => {
    expect(treeSum(processes, 99, 'memory')).toBe(0);
  });

  it('reads what Linux says of a process', () => {
    const text = 'Name:\tnode\nPid:\t42\nPPid:\t7\nTracerPid:\t0\nVmPeak:\t  900 kB\nVmRSS:\t  100 kB\n';
    const stat = '42 (a (b) c) S 7 42 1 0 -1 4194560 1 2 3 4 150 30 20 5 20 0 11 0 99 12345 25';
    expect(readProcess(text, stat)).toEqual({ id: 42, parent: 7, memory: 102_400, work: 2.05 });
    expect(readProcess('Name:\tkthreadd\nPid:\t2\nPPid:\t0\n', stat)).toBeUndefined();
  });

  it('finds this very process where the machine says it', () => {
    const found = allProcesses();
    expect(found === undefined).toBe(!existsSync('/proc'));
    if (!found) return;
    expect(treeSum(found, process.pid, 'memory')).toBeGreaterThan(10_000_000);
    expect(treeSum(found, process.pid, 'work')).toBeGreaterThan(0);
  });
});
