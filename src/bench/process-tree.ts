/** How much memory a process and everything it started hold together. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Process {
  id: number;
  parent: number;
  /** Bytes in memory now. */
  memory: number;
}

/** The memory of a process and all its descendants, in bytes. */
export function treeMemory(processes: Process[], root: number): number {
  const own = processes.find(({ id }) => id === root)?.memory ?? 0;
  // A process that names itself as its parent would never end.
  const children = processes.filter(({ id, parent }) => parent === root && id !== root);
  return children.reduce((sum, { id }) => sum + treeMemory(processes, id), own);
}

/** One process from the text of its `/proc/<id>/status`. */
export function readStatus(text: string): Process | undefined {
  const value = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1]);
  const [id, parent, memory] = [value('Pid'), value('PPid'), value('VmRSS')];
  // A process that has ended, or one of the kernel's own, holds nothing.
  return Number.isNaN(memory) ? undefined : { id, parent, memory: memory * 1024 };
}

/** All processes of this machine; undefined where it does not tell (only Linux does, in files). */
export function allProcesses(): Process[] | undefined {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        try {
          return readStatus(readFileSync(`/proc/${name}/status`, 'utf8')) ?? [];
        } catch {
          // It ended between the two looks.
          return [];
        }
      });
  } catch {
    return undefined;
  }
}
