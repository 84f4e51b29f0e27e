import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allProcesses, readStatus, treeMemory } from './process-tree.ts';

describe('the memory of a process tree', () => {
  const processes = [
    { id: 1, parent: 0, memory: 1 },
    { id: 10, parent: 1, memory: 100 },
    { id: 11, parent: 10, memory: 20 },
    { id: 12, parent: 11, memory: 3 },
    { id: 20, parent: 1, memory: 5_000 },
  ];

  it('counts children and their children, and nobody else', () => {
    expect(treeMemory(processes, 10)).toBe(123);
  });

  it('is nothing when the process has ended', () => {
    expect(treeMemory(processes, 99)).toBe(0);
  });

  it('reads what Linux says of a process', () => {
    const text = 'Name:\tnode\nPid:\t42\nPPid:\t7\nTracerPid:\t0\nVmPeak:\t  900 kB\nVmRSS:\t  100 kB\n';
    expect(readStatus(text)).toEqual({ id: 42, parent: 7, memory: 102_400 });
    expect(readStatus('Name:\tkthreadd\nPid:\t2\nPPid:\t0\n')).toBeUndefined();
  });

  it('finds this very process where the machine tells', () => {
    const found = allProcesses();
    expect(found === undefined).toBe(!existsSync('/proc'));
    if (found) expect(treeMemory(found, process.pid)).toBeGreaterThan(10_000_000);
  });
});
