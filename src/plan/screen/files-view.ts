import { html, nothing, type TemplateResult } from 'lit';
import { fileName } from '#kit/files/file-name.ts';
import { saveFile } from '#kit/files/save-file.ts';
import { entryLimits } from '#schemas/plan-fields.ts';
import { mergedPlan } from '../exchange/merging.ts';
import { largestPlan, readPlanFile, writePlanFile, type PlanReading } from '../exchange/plan-file.ts';
import type { ReformPlan } from '../model/plan.ts';
import { refusalInWords } from '../words/refusal.ts';
import { planInWords } from '../words/sentences.ts';
import { besideView } from './beside-view.ts';
import { planButton } from './fields.ts';
import type { PlanView } from './plan-view.ts';

/** A file that was opened, and whether it is laid beside the reader's own plan. */
export interface OpenedPlan {
  reading: PlanReading;
  beside: boolean;
}

export interface FilesView extends PlanView {
  opened: OpenedPlan | undefined;
  open: (opened: OpenedPlan | undefined) => void;
}

/** The plan as files, on paper, and together with a partner's. */
export function filesView(view: FilesView): TemplateResult {
  const { words, editing, open } = view;
  const choose = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const [file] = field.files ?? [];
    // A letter takes up to four bytes. What is larger is not even read.
    const read = (text: string) => open({ reading: readPlanFile(text), beside: false });
    if (file && file.size > 4 * largestPlan) open({ reading: { ok: false, reason: 'too-large', place: '' }, beside: false });
    else void file?.text().then(read, () => view.say(words('plan.failed')));
    field.value = '';
  };
  return html`
    <h2 tabindex="-1" data-plan-heading>${words('plan.part.files')}</h2>
    <h3>${words('plan.files.save')}</h3>
    <p>${words('plan.files.saveWhat')}</p>
    <p class="button-row">
      ${planButton(words('plan.files.saveFile'), () => saveOwn(view))}
      ${outButton(view, 'plan.files.document', () => import('./documents.ts').then(({ saveDocument }) => saveDocument(view)))}
      ${outButton(view, 'plan.files.table', () => import('./documents.ts').then(({ savePlanTable }) => savePlanTable(view, 'rows')))}
      ${outButton(view, 'plan.files.links', () => import('./documents.ts').then(({ savePlanTable }) => savePlanTable(view, 'links')))}
      ${outButton(view, 'plan.files.seen', () => import('./documents.ts').then(({ savePlanTable }) => savePlanTable(view, 'seen')))}
      ${outButton(view, 'plan.files.picture', () => import('./documents.ts').then(({ savePicture }) => savePicture(view)))}
      ${outButton(view, 'plan.files.print', () => import('./documents.ts').then(({ printPlan }) => printPlan(view)))}
    </p>
    <h3>${words('plan.files.open')}</h3>
    <p>${words('plan.files.openWhat')}</p>
    <label class="plan-field"
      ><span>${words('plan.files.file')}</span><input class="file-field" type="file" accept=".json,application/json" @change=${choose}
    /></label>
    ${openedView(view)}
    <p class="button-row">${planButton(words('plan.files.new'), () => editing.clear('plan.files.newDone'), 'button-quiet')}</p>
  `;
}

type OutKey = `plan.files.${'document' | 'table' | 'links' | 'seen' | 'picture' | 'print'}`;

/** @param act loads what it takes first, which may fail without a network */
function outButton(view: PlanView, key: OutKey, act: () => Promise<void>) {
  return planButton(view.words(key), () => void act().catch(() => view.say(view.words('plan.failed'))));
}

function saveOwn({ words, editing, say }: PlanView): void {
  editing.flush();
  saveFile(fileName([words('plan.files.name'), editing.plan.about.title], 'json'), 'application/json', writePlanFile(editing.plan));
  say(words('plan.files.saved'));
}

function openedView(view: FilesView): TemplateResult | typeof nothing {
  const { words, opened, open, editing, say } = view;
  if (!opened) return nothing;
  const { reading, beside } = opened;
  if (!reading.ok) return html`<p class="notice notice-error" role="alert" data-plan-refused>${refusalInWords(reading, words)}</p>`;
  const { plan, code } = reading;
  const done = (change: () => void) => {
    change();
    open(undefined);
  };
  const merge = () => {
    const merged = mergedPlan(editing.fresh(), plan);
    if ('over' in merged) say(words(`plan.files.over.${merged.over}`, { most: entryLimits[merged.over] }));
    else {
      done(() => editing.replace(merged.plan, 'plan.files.merged'));
      if (merged.left > 0) say(words('plan.files.mergedPart', { left: merged.left }));
    }
  };
  return html`<section class="plan-opened">
    <h3 tabindex="-1" data-plan-opened>${words('plan.files.preview')}</h3>
    <p>
      ${words('plan.files.counts', { steps: plan.steps.length, links: plan.links.length, rows: plan.rows.length, seen: plan.seen.length })}
    </p>
    ${code ? html`<p class="notice">${words('plan.files.code')}</p>` : nothing}
    <p class="button-row">
      ${planButton(words('plan.files.compare'), () => open({ reading, beside: true }))} ${planButton(words('plan.files.merge'), merge)}
      ${planButton(words('plan.files.replace'), () => done(() => editing.replace(plan, 'plan.files.replaced')))}
      ${planButton(words('plan.files.close'), () => open(undefined), 'button-quiet')}
    </p>
    ${beside ? besideView(view, plan) : previewOf(view, plan)}
  </section>`;
}

function previewOf({ words, language }: PlanView, plan: ReformPlan): TemplateResult {
  return html`${planInWords(plan, words, language).map(
    ({ heading, lines }) =>
      html`<h4>${heading}</h4>
        ${lines.map((line) => html`<p dir="auto">${line}</p>`)}`,
  )}`;
}
