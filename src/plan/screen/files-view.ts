import { html, nothing, type TemplateResult } from 'lit';
import { fileName } from '#kit/files/file-name.ts';
import { saveFile } from '#kit/files/save-file.ts';
import { entryLimits } from '#schemas/plan-fields.ts';
import { mergedPlan } from '../exchange/merging.ts';
import { largestPlan, readPlanFile, writePlanFile, type PlanReading } from '../exchange/plan-file.ts';
import { asPartners } from '../model/health.ts';
import type { ReformPlan } from '../model/plan.ts';
import { refusalInWords } from '../words/refusal.ts';
import { planInWords } from '../words/sentences.ts';
import { besideView } from './beside-view.ts';
import { choiceOf, planButton } from './fields.ts';
import type { PlanView } from './plan-view.ts';

/** A file that was opened, and whether it is laid beside the reader's own plan. */
export interface OpenedPlan {
  reading: PlanReading;
  beside: boolean;
  /** Whose plan it is; matters where it holds looks at the partnership. */
  whose?: 'ours' | 'theirs';
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
      ${(['rows', 'links', 'seen'] as const)
        // A table without rows is of no use to anybody.
        .filter((which) => editing.plan[which].length > 0)
        .map((which) =>
          outButton(view, `plan.files.${which === 'rows' ? 'table' : which}`, () =>
            import('./documents.ts').then(({ savePlanTable }) => savePlanTable(view, which)),
          ),
        )}
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
  const whose = opened.whose ?? (sharesStep(editing.plan, plan) ? 'ours' : 'theirs');
  const merge = () => {
    const merged = mergedPlan(editing.fresh(), whose === 'theirs' ? asPartners(plan) : plan);
    if ('over' in merged) say(words(`plan.files.over.${merged.over}`, { most: entryLimits[merged.over] }));
    else {
      done(() => editing.replace(merged.plan, 'plan.files.merged'));
      if (merged.left > 0) say(words('plan.files.mergedPart', { left: merged.left }));
    }
  };
  return html`<section class="plan-opened">
    <h3 tabindex="-1" data-plan-opened>${words('plan.files.preview')}</h3>
    <p>
      ${words('plan.files.counts', {
        steps: plan.steps.length,
        links: plan.links.length,
        rows: plan.rows.length,
        looks: plan.looks.length,
        seen: plan.seen.length,
        checks: plan.checks.length,
      })}
    </p>
    ${code ? html`<p class="notice">${words('plan.files.code')}</p>` : nothing}
    ${
      plan.checks.length > 0
        ? choiceOf({
            name: 'whose',
            legend: words('plan.files.whose'),
            value: whose,
            options: [
              ['ours', words('plan.files.whose.ours')],
              ['theirs', words('plan.files.whose.theirs')],
            ],
            set: (value) => {
              opened.whose = value as 'ours' | 'theirs';
              view.draw();
            },
          })
        : nothing
    }
    <p class="button-row">
      ${planButton(words('plan.files.compare'), () => open({ ...opened, beside: true }))} ${planButton(words('plan.files.merge'), merge)}
      ${planButton(words('plan.files.replace'), () => done(() => editing.replace(plan, 'plan.files.replaced')))}
      ${planButton(words('plan.files.close'), () => open(undefined), 'button-quiet')}
    </p>
    ${beside ? besideView(view, plan) : previewOf(view, plan)}
  </section>`;
}

/** A plan that grew from this one has some of its steps. */
const sharesStep = (mine: ReformPlan, other: ReformPlan): boolean =>
  other.steps.some(({ id }) => mine.steps.some((step) => step.id === id));

function previewOf({ words, language }: PlanView, plan: ReformPlan): TemplateResult {
  return html`${planInWords(plan, words, language).map(
    ({ heading, lines }) =>
      html`<h4>${heading}</h4>
        ${lines.map((line) => html`<p dir="auto">${line}</p>`)}`,
  )}`;
}
