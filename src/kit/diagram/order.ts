import type { Diagram, DiagramGroup, DiagramNode } from './diagram.ts';

/**
 * Nodes and groups in the order of the text, a group standing where its first node does and before what
 * is in it. Mermaid lists groups last to first.
 */
export function inTextOrder({ nodes, groups }: Pick<Diagram, 'nodes' | 'groups'>): (DiagramNode | DiagramGroup)[] {
  const sorted = new Set<DiagramNode | DiagramGroup>();
  const add = (thing: DiagramNode | DiagramGroup) => {
    const around = groups.find(({ id }) => id === thing.group);
    if (around) add(around);
    sorted.add(thing);
  };
  nodes.forEach(add);
  return [...sorted];
}
