/** A plan as a file to keep or to pass on, and the reading of one that anybody may have written. */
import { arrayOf, exactly, stringLike, stringOf } from '#kit/exact-shape.ts';
import { isTooMuchForOne } from '#kit/json-values.ts';
import { isRecord, oneOf, readJson, readShape, type Shape } from '#kit/shape.ts';
import {
  aboutFields,
  entryFields,
  entryLimits,
  laterFields,
  longestInFile,
  planFileFormat,
  planFileVersion,
} from '#schemas/plan-fields.ts';
import { planKinds, linkFault, soundPlan, type Kind, type ReformPlan } from '../model/plan.ts';

/** In characters. A full plan stays far below. */
export const largestPlan = 4_000_000;

export type PlanRefusal = 'too-large' | 'not-json' | 'not-plan' | 'newer' | 'steps' | 'links' | 'circle' | 'damaged';

/** `place` says where a damaged plan is damaged. */
export type PlanReading = { ok: true; plan: ReformPlan; code: boolean } | { ok: false; reason: PlanRefusal; place: string };

export const writePlanFile = (plan: ReformPlan): string =>
  `${JSON.stringify({ format: planFileFormat, version: planFileVersion, ...plan }, null, 1)}\n`;

const field = (rule: number | readonly string[]): Shape<string> => (typeof rule === 'number' ? stringOf(longestInFile) : oneOf(rule));
const partsOf = (rules: Readonly<Record<string, number | readonly string[]>>) =>
  Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, field(rule)]));
const entriesOf = (kind: Kind) =>
  arrayOf(exactly({ id: stringLike(/^[a-z0-9]{4,24}$/), ...partsOf(entryFields[kind]) }), entryLimits[kind]);
const shape = exactly({
  about: exactly(partsOf(aboutFields)),
  ...Object.fromEntries(planKinds.map((kind) => [kind, entriesOf(kind)])),
}) as unknown as Shape<ReformPlan>;

/** Reads the text of a file. Never throws; `code` says whether some text in it looks like that of a program. */
export function readPlanFile(text: string): PlanReading {
  const refused = (reason: PlanRefusal, place = '') => ({ ok: false, reason, place }) as const;
  if (text.length > largestPlan || isTooMuchForOne(text)) return refused('too-large');
  const value = readJson(text.replace(/^\uFEFF/, ''));
  if (value === undefined) return refused('not-json');
  const { format, version, ...rest } = isRecord(value) ? value : {};
  if (format !== planFileFormat) return refused('not-plan');
  if (typeof version === 'number' && version > planFileVersion) return refused('newer');
  if (version !== planFileVersion) return refused('damaged', 'version');
  for (const kind of ['steps', 'links'] as const) {
    const given = rest[kind];
    if (Array.isArray(given) && given.length > entryLimits[kind]) return refused(kind, String(given.length));
  }
  const read = readShape(withLaterFields(rest), shape);
  if (!read.ok) return refused('damaged', read.place);
  const fault = faultIn(read.value);
  if (fault) return fault;
  return { ok: true, plan: soundPlan(read.value), code: /<\s*(script|iframe|img|svg)\b|javascript:/i.test(text) };
}

/** Entries of an earlier edition with what they lack. */
function withLaterFields(file: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const filled = Object.entries(laterFields).flatMap(([kind, names]) => {
    const entries = file[kind];
    if (!Array.isArray(entries)) return [];
    const empty = Object.fromEntries(names.map((name) => [name, '']));
    return [[kind, entries.map((entry: unknown) => (isRecord(entry) ? { ...empty, ...entry } : entry))]];
  });
  return { ...file, ...(Object.fromEntries(filled) as Record<string, unknown>) };
}

/** Links that cannot be, and ids that are there twice. */
function faultIn(plan: ReformPlan): PlanReading | undefined {
  for (const kind of planKinds) {
    const ids = plan[kind].map(({ id }) => id);
    const double = ids.findIndex((id, i) => ids.indexOf(id) < i);
    if (double >= 0) return { ok: false, reason: 'damaged', place: `${kind}.${double}.id` };
  }
  const links: ReformPlan['links'] = [];
  for (const [i, link] of plan.links.entries()) {
    const fault = linkFault({ steps: plan.steps, links }, link.from, link.to);
    const text = (id: string) => plan.steps.find((step) => step.id === id)?.text ?? '';
    if (fault === 'circle' || fault === 'same') return { ok: false, reason: 'circle', place: `${text(link.from)} → ${text(link.to)}` };
    if (fault) return { ok: false, reason: 'damaged', place: `links.${i}` };
    links.push(link);
  }
  return undefined;
}
