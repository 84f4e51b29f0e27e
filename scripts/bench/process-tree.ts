/** How much memory and work a process and everything it started take together. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Process {
  id: number;
  parent: number;
  /** Bytes in memory now. */
  memory: number;
  /** Seconds that a core has worked for it, and for those of its children that have ended. */
  work: number;
}

/** The memory, or the work, of a process and all its descendants. */
export function treeSum(processes: Process[], root: number, of: 'memory' | 'work'): number {
  const own = processes.find(({ id }) => id === root)?.[of] ?? 0;
  // A process that names itself as its parent would never end.
  const children = processes.filter(({ id, parent }) => parent === root && id !== root);
  return children.reduce((sum, { id }) => sum + treeSum(processes, id, of), own);
}

/** Linux counts work in hundredths of a second, whatever the machine. */
const tick = 100;

/** One process from the texts of its `/proc/<id>/status` and `/proc/<id>/stat`. */
export function readProcess(status: string, stat: string): Process | undefined {
  const value = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
  const [id, parent, memory] = [value('Pid'), value('PPid'), value('VmRSS')];
  // A process that has ended, or one of the kernel's own, holds nothing.
  if (Number.isNaN(memory)) return undefined;
  // The name of the program, in brackets, may hold spaces and brackets; times are 12 to 15 places behind it.
  const times = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 15);
  return { id, parent, memory: memory * 1024, work: times.reduce((sum, time) => sum + Number(time), 0) / tick };
}

/** All processes of this machine; undefined where it does not say (only Linux does, in files). */
export function allProcesses(): Process[] | undefined {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        try {
          return readProcess(readFileSync(`/proc/${name}/status`, 'utf8'), readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
        } catch {
          // It ended between the two looks.
          return [];
        }
      });
  } catch {
    return undefined;
  }
}
