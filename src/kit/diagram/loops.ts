import type { Diagram, DiagramEdge, DiagramGroup, DiagramNode } from './diagram.ts';

type Thing = DiagramNode | DiagramGroup;

/**
 * The edges that lead back to an earlier step, seen from the first step of the text.
 *
 * The layout puts the start of every edge above its end, so one edge of each loop must count the other
 * way round. ELK's own choice puts the first step at the bottom as soon as the loop leaves a group, so
 * we choose: what the writer wrote first stays on top. It is decided for each group by itself.
 *
 * @param things nodes and groups in the order in which they will be
 */
export function backwardEdges({ edges, groups }: Diagram, things: readonly Thing[]): Set<DiagramEdge> {
  const groupOf = new Map<string, string | undefined>(things.map(({ id, group }) => [id, group]));
  /** A thing and the groups around it, outermost first. */
  const lineage = (id: string): string[] => {
    const around = groupOf.get(id);
    return around === undefined ? [id] : [...lineage(around), id];
  };
  const levels = new Map<string, { edge: DiagramEdge; from: string; to: string }[]>();
  for (const edge of edges) {
    const [from, to] = [lineage(edge.from), lineage(edge.to)];
    const depth = from.findIndex((id, index) => id !== to[index]);
    // Neither end may hold the other, or there is nothing to put above anything.
    if (depth < 0 || !to[depth]) continue;
    const level = from[depth - 1] ?? '';
    levels.set(level, [...(levels.get(level) ?? []), { edge, from: from[depth]!, to: to[depth] }]);
  }
  const backward = new Set<DiagramEdge>();
  for (const level of ['', ...groups.map(({ id }) => id)]) {
    const state = new Map<string, 'open' | 'done'>();
    const visit = (id: string) => {
      state.set(id, 'open');
      for (const { edge, from, to } of levels.get(level) ?? []) {
        if (from !== id) continue;
        if (state.get(to) === 'open') backward.add(edge);
        else if (!state.has(to)) visit(to);
      }
      state.set(id, 'done');
    };
    for (const { id, group } of things) if ((group ?? '') === level && !state.has(id)) visit(id);
  }
  return backward;
}
