import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Diagram, DiagramGroup, DiagramNode } from './diagram.ts';
import { inTextOrder } from './order.ts';

/**
 * Draws a diagram of groups as boxes of HTML: lists in lists, which style sheets can lay across a wide screen and down a
 * phone. The words wrap, grow and are translated as those of any page, and are said in the order of the text.
 *
 * @param id unlike any other on the page; everything in the drawing that needs an id begins with it
 * @throws Error at an edge that does not lead to the next thing of the same list: no box could show it
 */
export function drawBoxes(diagram: Diagram, id: string): Element {
  const led = ledOn(diagram);
  return h('div.boxes', { role: 'group', ariaLabelledBy: [`${id}-name`], ariaDescribedBy: [`${id}-description`] }, [
    h('p.sr-only', { id: `${id}-name` }, diagram.title),
    h('p.sr-only', { id: `${id}-description` }, diagram.description),
    list(diagram, undefined, led),
  ]);
}

const membersOf = (diagram: Diagram, group: string | undefined) => inTextOrder(diagram).filter((thing) => thing.group === group);

/** What an arrow leads on from. Hidden edges only arrange, and a list arranges by itself. */
function ledOn(diagram: Diagram): Set<string> {
  const led = new Set<string>();
  const things = inTextOrder(diagram);
  for (const { from, to, line } of diagram.edges) {
    if (line === 'hidden') continue;
    const siblings = membersOf(diagram, things.find(({ id }) => id === from)?.group);
    if (siblings[siblings.findIndex(({ id }) => id === from) + 1]?.id !== to)
      throw new Error(`Boxes cannot show an arrow from "${from}" to "${to}": it must lead to the next thing of the same list.`);
    led.add(from);
  }
  return led;
}

function list(diagram: Diagram, around: DiagramGroup | undefined, led: ReadonlySet<string>): Element {
  return h(
    'ul',
    membersOf(diagram, around?.id).map((thing) => {
      // What is in a group of its kind looks as the group says.
      const classes = thing.classes.filter((name) => !around?.classes.includes(name)).map((name) => `is-${name}`);
      const className = [...classes, ...(led.has(thing.id) ? ['leads-on'] : [])];
      const inside = 'shape' in thing ? named(thing) : [h('p', thing.label), list(diagram, thing, led)];
      return h('li', className.length > 0 ? { className } : {}, inside);
    }),
  );
}

const named = ({ href, label }: DiagramNode) => (href === undefined ? label : h('a', { href }, label));
