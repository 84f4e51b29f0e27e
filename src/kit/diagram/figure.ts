import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Diagram } from './diagram.ts';
import type { Place } from './diagram-error.ts';
import { draw } from './drawing.ts';
import { layOut } from './layout.ts';
import { readDiagram } from './read-diagram.ts';
import { phoneWidth } from './sizes.ts';
import { describe } from './text-form.ts';
import type { Words } from '../strings/words.ts';

export interface DiagramRequest {
  /** Mermaid text. */
  text: string;
  /** Where its first line stands, for messages. */
  place: Place;
  /** Unlike any other id on the page. */
  id: string;
  words: Words;
}

/**
 * Turns Mermaid text into HTML: the drawing as inline SVG, and the same in words.
 *
 * @throws DiagramError if it cannot be drawn
 */
export async function renderFigure(request: DiagramRequest): Promise<string> {
  const diagram = await readDiagram(request.text, request.place);
  const layout = await layOut(diagram);
  return toHtml(figure(diagram, draw(diagram, layout, request.id), layout.width, request));
}

function figure(diagram: Diagram, drawing: Element, width: number, { words }: DiagramRequest): Element {
  const scrolls = width > phoneWidth;
  const frame = scrolls
    ? h('div.diagram-frame', { tabIndex: 0, role: 'region', ariaLabel: words('diagram.scrolls', { title: diagram.title }) }, drawing)
    : h('div.diagram-frame', drawing);
  return h('figure.diagram', [frame, h('details.diagram-text', [h('summary', words('diagram.inWords')), ...describe(diagram, words)])]);
}
