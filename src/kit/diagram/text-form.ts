import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Diagram, DiagramEdge, DiagramNode } from './diagram.ts';
import { inTextOrder } from './order.ts';
import type { Words } from '../strings/words.ts';

/**
 * Writes a diagram as nested lists: the groups with what is in them, then what leads where. It says
 * everything the drawing shows.
 */
export function describe(diagram: Diagram, words: Words): Element[] {
  const edges = diagram.edges.filter(({ line }) => line !== 'hidden');
  return [
    h('p', diagram.description),
    members(diagram, undefined),
    ...(edges.length === 0
      ? []
      : [
          h('p', words('diagram.connections')),
          h(
            'ul',
            edges.map((edge) => h('li', sentence(edge, diagram, words))),
          ),
        ]),
  ];
}

/** The list of what is in a group, groups with their own lists inside. */
function members(diagram: Diagram, group: string | undefined): Element {
  const inside = inTextOrder(diagram).filter((thing) => thing.group === group && thing.label !== '');
  return h(
    'ul',
    inside.map((thing) => h('li', 'shape' in thing ? name(thing) : [oneLine(thing.label), members(diagram, thing.id)])),
  );
}

const oneLine = (label: string) => label.replaceAll('\n', ' ');
const name = ({ href, label }: DiagramNode) => (href === undefined ? oneLine(label) : h('a', { href }, oneLine(label)));

function sentence(edge: DiagramEdge, diagram: Diagram, words: Words): string {
  const call = (id: string) => {
    const thing = diagram.nodes.find((node) => node.id === id) ?? diagram.groups.find((group) => group.id === id);
    if (thing?.label) return oneLine(thing.label);
    const shape = diagram.nodes.find((node) => node.id === id)?.shape;
    return words(shape === 'start' ? 'diagram.start' : shape === 'end' ? 'diagram.end' : 'diagram.branch');
  };
  const both = edge.start !== 'none' && edge.end !== 'none';
  const pointed = edge.start !== 'none' || edge.end !== 'none';
  const backwards = edge.start !== 'none' && !both;
  const values = backwards ? { from: call(edge.to), to: call(edge.from) } : { from: call(edge.from), to: call(edge.to) };
  const said = words(both ? 'diagram.leadsBothWays' : pointed ? 'diagram.leads' : 'diagram.joined', values);
  return edge.label === '' ? said : words('diagram.labelled', { edge: said, label: oneLine(edge.label) });
}
