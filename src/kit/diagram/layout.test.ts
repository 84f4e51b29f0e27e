import { describe, expect, it } from 'vitest';
import { layOut, type Layout } from './layout.ts';
import { phoneWidth } from './sizes.ts';
import type { Box } from './outline.ts';
import { readDiagram } from './read-diagram.ts';

const named = 'accTitle: Name\naccDescr: Words\n';
const lay = async (text: string): Promise<Layout> => layOut(await readDiagram(text, { file: 'a.md', line: 1 }));

const charts: Record<string, string> = {
  loop: `flowchart TD\n${named}A[Need] --> B[Meet] --> C[Learn] --> A`,
  'loop into groups': `flowchart TD\n${named}subgraph before\nA[Need] --> B[Choose]\nend\nsubgraph during\nC[Meet] --> D[Write]\nD --> C\nend\nB --> C\nsubgraph after\nE[Learn] --> F[Apply]\nend\nD --> E\nF --> A`,
  'loop between groups': `flowchart TD\n${named}subgraph one\nA --> B\nend\nsubgraph two\nC --> D\nend\none --> two\ntwo --> one`,
  shapes: `flowchart LR\n${named}A([stadium]) --> B{diamond with words}\nB --> C{{hexagon}} & D((circle)) & E(((ring)))\nC --> F[(store)]\nD --> F\nE --> F\nF --> G[[sub]]\nG -->|"a label that is long"| A\nG --> G`,
  nested: `flowchart TD\n${named}subgraph out [Outer]\nsubgraph in [Inner]\nA\nB\nC\nend\nsubgraph in2 [Second]\nD[A rather long label that needs lines]\nend\nin --> in2\nend\nX --> out --> Y`,
  scripts: `flowchart TD\n${named}A["التعلم من الأقران في إصلاح القطاع العام"] --> B["公共部門改革中的同儕學習與知識交流平台"] --> A`,
  upward: `flowchart BT\n${named}A --> B --> C`,
  state: `stateDiagram-v2\n${named}[*] --> open\nopen --> act: do\nact --> open\nstate f <<fork>>\nact --> f\nf --> done\nf --> [*]\nstate later {\n a --> b\n}\ndone --> later`,
};

const overlap = (a: Box, b: Box) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const holds = (outer: Box, inner: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;
const touches = (box: Box, { x, y }: { x: number; y: number }) =>
  x >= box.x - 0.01 && x <= box.x + box.width + 0.01 && y >= box.y - 0.01 && y <= box.y + box.height + 0.01;

describe.each(Object.entries(charts))('%s', (_, text) => {
  it('keeps nodes apart and inside their groups', async () => {
    const { nodes, groups, width, height } = await lay(text);
    nodes.forEach((node, index) => {
      expect(holds({ x: 0, y: 0, width, height }, node)).toBe(true);
      for (const other of nodes.slice(index + 1)) expect(overlap(node, other), `${node.id} and ${other.id}`).toBe(false);
      for (const group of groups) {
        const inside = group.id === node.group;
        if (inside) expect(holds(group, node), `${node.id} in ${group.id}`).toBe(true);
      }
    });
  });

  it('ends every edge on what it joins', async () => {
    const { nodes, groups, edges } = await lay(text);
    const boxes = new Map([...groups, ...nodes].map((thing) => [thing.id, thing]));
    expect(edges.length).toBeGreaterThan(0);
    for (const { from, to, points } of edges) {
      expect(touches(boxes.get(from)!, points[0]!), `start ${from}`).toBe(true);
      expect(touches(boxes.get(to)!, points.at(-1)!), `end ${to}`).toBe(true);
    }
  });
});

describe('order', () => {
  it.each(['loop', 'loop into groups', 'loop between groups', 'state'])('the first step stays on top: %s', async (name) => {
    const { nodes } = await lay(charts[name]!);
    expect([...nodes].sort((a, b) => a.y - b.y)[0]!.id).toBe(nodes[0]!.id);
  });

  it('an inner loop keeps its first step above the second', async () => {
    const { nodes } = await lay(charts['loop into groups']!);
    const top = (id: string) => nodes.find((node) => node.id === id)!.y;
    expect(['A', 'B', 'C', 'D', 'E', 'F'].toSorted((a, b) => top(a) - top(b)).join('')).toBe('ABCDEF');
  });

  it('bottom up where the text says so', async () => {
    const { nodes } = await lay(charts['upward']!);
    expect(nodes[0]!.y).toBeGreaterThan(nodes[2]!.y);
  });
});

it('sets a group of boxes as a list that fits a phone, and draws no hidden edge', async () => {
  const boxes = Array.from({ length: 9 }, (_, index) => `n${index}[Learning tool ${index}]`).join('\n');
  const { width, edges } = await lay(`flowchart TD\n${named}subgraph list [List]\n${boxes}\nn0 ~~~ n1\nend\nX --> list`);
  expect(width).toBeLessThanOrEqual(phoneWidth);
  expect(edges).toHaveLength(1);
});

it('shortens the lines of a drawing that is too wide for a phone', async () => {
  const { width } = await lay(`flowchart TD\n${named}A --> B[Common assessment product] & C[Community publications]`);
  expect(width).toBeLessThanOrEqual(phoneWidth);
});
