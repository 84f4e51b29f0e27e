/** What leaves the page as a document, a table, a picture or on paper; loads when it is asked for. */
import { html, nothing, render } from 'lit';
import { docxFile, docxType } from '#kit/files/docx.ts';
import { fileName } from '#kit/files/file-name.ts';
import { saveFile } from '#kit/files/save-file.ts';
import { xlsxFile, xlsxType } from '#kit/files/xlsx.ts';
import { isWeak, numberedLinks } from '../model/plan.ts';
import { linkBesideDrawing, onOneLine, planInWords } from '../words/sentences.ts';
import { linkTable, lookTable, rowTable, seenTable, stepTable, type PlanTable } from '../words/tables.ts';
import { planDrawing } from './drawing-view.ts';
import type { PlanView } from './plan-view.ts';

const titleOf = ({ words, editing }: PlanView) => editing.plan.about.title || words('plan.untitled');

export function saveDocument(view: PlanView): void {
  const { words, editing, language, rtl } = view;
  const tables = [rowTable(editing.plan, words), lookTable(editing.plan, words, language), seenTable(editing.plan, words, language)];
  const said = planInWords(editing.plan, words, language).map(({ heading, lines }) => ({
    heading,
    text: lines.map((line) => `- ${onOneLine(line)}`).join('\n'),
  }));
  const [about, ways] = (['plan.about', 'plan.ways'] as const).map((key) => said.filter(({ heading }) => heading === words(key)));
  const steps = stepTable(editing.plan, words);
  const parts = [
    ...about!,
    ...(steps.rows.length > 0 ? [{ heading: steps.title, text: [steps.columns, ...steps.rows].map(rowOf).join('\n') }] : []),
    ...ways!,
    ...tables.filter(({ rows }) => rows.length > 0).map((table) => ({ heading: table.title, text: linesOf(table).join('\n') })),
  ];
  const bytes = docxFile({ title: titleOf(view), parts }, { language, rtl, made: new Date() });
  saveFile(fileName([words('plan.files.name'), editing.plan.about.title], 'docx'), docxType, bytes);
}

/** As a letter writes a row of a table, where a bar ends a cell and a dash in front of all would begin a list. */
const rowOf = (cells: readonly string[]): string =>
  cells
    .map((cell) =>
      onOneLine(cell)
        .replaceAll('|', '/')
        .replace(/^[-–—•*]\s+/, ''),
    )
    .join(' | ');

/** A row as one item of a list: each cell with the name of its column. */
const linesOf = ({ columns, rows }: PlanTable): string[] =>
  rows.map((row) => `- ${row.flatMap((cell, i) => (cell ? [`${columns[i]}: ${onOneLine(cell)}`] : [])).join('; ')}`);

const tables = { rows: rowTable, links: linkTable, seen: seenTable } as const;

export function savePlanTable(view: PlanView, which: keyof typeof tables): void {
  const { words, editing, language, rtl } = view;
  const table = tables[which](editing.plan, words, language);
  saveFile(
    fileName([words('plan.files.name'), editing.plan.about.title, table.title], 'xlsx'),
    xlsxType,
    xlsxFile(table, { rtl, made: new Date() }),
  );
}

/** The drawing as a file that any browser and word processor opens, black on white. */
export function savePicture(view: PlanView): void {
  const place = document.createElement('div');
  render(planDrawing(view, 'columns'), place);
  const drawing = place.querySelector('svg')!;
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent =
    'svg{background:#fff;font-family:sans-serif;font-size:14px}text{text-anchor:middle;unicode-bidi:plaintext}rect,circle{fill:#fff;stroke:#333}' +
    '.diagram-edge path{fill:none;stroke:#333}.diagram-edge .diagram-head{fill:#333;stroke:none}.diagram-edge.is-weak path:first-child{stroke-width:2.5;stroke-dasharray:7 4}' +
    '.plan-disc text{font-size:12px}.plan-level{font-weight:600}';
  drawing.prepend(style);
  drawing.removeAttribute('aria-describedby');
  saveFile(
    fileName([view.words('plan.files.name'), view.editing.plan.about.title], 'svg'),
    'image/svg+xml',
    new XMLSerializer().serializeToString(drawing),
  );
}

/** Prints the plan alone, on one sheet of A4: the drawing, and what it says in small letters below. */
export function printPlan(view: PlanView): void {
  document.querySelector('.plan-sheet')?.remove();
  const sheet = Object.assign(document.createElement('article'), { className: 'plan-sheet' });
  const { words, editing, language } = view;
  document.body.append(sheet);
  render(
    html`<h1 dir="auto">${titleOf(view)}</h1>
      ${planDrawing(view, 'columns')}
      ${editing.plan.links.some(isWeak) ? html`<p class="plan-sheet-note">${words('plan.drawing.weak')}</p>` : nothing}
      <div class="plan-sheet-words">
        ${planInWords(editing.plan, words, language)
          .filter(({ heading }) => heading === words('plan.about'))
          .map(({ lines }) => lines.map((line) => html`<p dir="auto">${line}</p>`))}
        ${numberedLinks(editing.plan).map((link) => html`<p dir="auto">${linkBesideDrawing(link, words, language)}</p>`)}
      </div>`,
    sheet,
  );
  window.addEventListener('afterprint', () => sheet.remove(), { once: true });
  window.print();
}
