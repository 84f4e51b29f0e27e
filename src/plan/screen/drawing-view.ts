import { html, svg, type TemplateResult } from 'lit';
import { edgePath, round } from '#kit/diagram/edge-path.ts';
import { nodeText, smallText } from '#kit/diagram/sizes.ts';
import { lineHeight, type WrappedLabel } from '#kit/diagram/wrapped-label.ts';
import { layOutColumns } from '../drawing/columns.ts';
import { discRadius, type Arrow, type PlanLayout, type StepBox } from '../drawing/layout.ts';
import { layOutStack } from '../drawing/stack.ts';
import { numberedLinks } from '../model/plan.ts';
import type { PlanView } from './plan-view.ts';

/** The plan as a drawing, in a form for wide screens and one for phones; the style shows the one that fits. */
export const drawingView = (view: PlanView): TemplateResult =>
  html`<div class="plan-drawings">${planDrawing(view, 'columns')} ${planDrawing(view, 'stack')}</div>`;

export function planDrawing(view: PlanView, form: 'columns' | 'stack'): TemplateResult {
  const { editing, rtl } = view;
  return drawnLayout(view, form === 'columns' ? layOutColumns(editing.plan, rtl) : layOutStack(editing.plan, rtl), form);
}

/**
 * All of the plan or a part of it, with the numbers that its arrows have in the whole.
 *
 * @param here the step that it is about, if it is about one
 * @param scale how large it is
 */
export function drawnLayout(
  { editing, words }: PlanView,
  layout: PlanLayout,
  form: 'columns' | 'stack',
  here = '',
  scale = 1,
): TemplateResult {
  const { plan } = editing;
  const numbers = new Map(numberedLinks(plan).map(({ link, number }) => [link.id, number]));
  const name = words('plan.drawing.name', { title: plan.about.title || words('plan.untitled') });
  return html`<svg
    class=${`diagram-drawing plan-drawing ${form === 'columns' ? 'plan-columns' : 'plan-stack'}`}
    role="img"
    aria-label=${name}
    aria-describedby="plan-in-words"
    viewBox=${`0 0 ${round(layout.width)} ${round(layout.height)}`}
    width=${round(layout.width * scale)}
    height=${round(layout.height * scale)}
  >
    <desc>${words('plan.drawing.described')}</desc>
    ${layout.headings.map(
      ({ level, at }) =>
        svg`<text class="plan-level" x=${round(at.x)} y=${round(at.y + smallText / 3)}>${words(`plan.level.${level}`)}</text>`,
    )}
    ${layout.arrows.map(arrowOf)} ${layout.boxes.map((box) => stepOf(box, box.step.id === here, words('plan.noText')))}
    ${layout.arrows.map((arrow) => discOf(arrow, numbers.get(arrow.id)!))}
  </svg>`;
}

const stepOf = ({ step, x, y, width, height, text }: StepBox, isHere: boolean, noText: string) =>
  svg`<g class=${`diagram-node plan-step${isHere ? ' is-here' : ''}`} data-step=${step.id}>
    <rect x=${round(x)} y=${round(y)} width=${width} height=${height} rx="5"></rect>
    ${step.text === '' ? svg`<title>${noText}</title>` : ''}
    ${linesOf(text, x + width / 2, y + height / 2)}
  </g>`;

const arrowOf = ({ id, points, weak }: Arrow) => {
  const [end, before] = [points.at(-1)!, points.at(-2)!];
  const back = before.x < end.x ? -1 : 1;
  return svg`<g class=${`diagram-edge${weak ? ' is-weak' : ''}`} data-arrow=${id}>
    <path d=${edgePath(points)}></path>
    <path class="diagram-head" d=${`M${round(end.x)} ${round(end.y)}l${9 * back} -4l0 8Z`}></path>
  </g>`;
};

const discOf = ({ id, at, weak }: Arrow, number: number) => svg`<g class=${`plan-disc${weak ? ' is-weak' : ''}`} data-disc=${id}>
    ${
      weak
        ? svg`<rect x=${round(at.x - discRadius)} y=${round(at.y - discRadius)} width=${discRadius * 2} height=${discRadius * 2}></rect>`
        : svg`<circle cx=${round(at.x)} cy=${round(at.y)} r=${discRadius}></circle>`
    }
    <text x=${round(at.x)} y=${round(at.y + 4)}>${number}</text>
  </g>`;

/** As `kit/diagram/drawn-text.ts` draws them. */
function linesOf({ lines }: WrappedLabel, x: number, middle: number) {
  const step = nodeText * lineHeight;
  const top = middle - ((lines.length - 1) * step) / 2 + nodeText * 0.35;
  return svg`<text x=${round(x)} y=${round(top)}>${lines.map(
    (line, i) => svg`<tspan x=${round(x)} dy=${i === 0 ? 0 : round(step)}>${line}</tspan>`,
  )}</text>`;
}
