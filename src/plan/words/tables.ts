/** The plan as tables: what leads to what, who tracks what, what was found, what was seen. The first row holds the headings. */
import { planLevels } from '#schemas/plan-fields.ts';
import { numberedLinks, stepsInOrder, type ReformPlan } from '../model/plan.ts';
import { dayInWords, type PlanWords } from './sentences.ts';

export interface PlanTable {
  title: string;
  columns: string[];
  rows: string[][];
}

/** The steps as the drawing has them: a column for each level, what comes first on top. */
export function stepTable(plan: ReformPlan, words: PlanWords): PlanTable {
  const steps = planLevels.map((level) => stepsInOrder(plan).filter((step) => step.level === level));
  const levels = planLevels.filter((_, i) => steps[i]!.length > 0);
  const columns = steps.filter((column) => column.length > 0);
  const length = Math.max(0, ...columns.map((column) => column.length));
  return {
    title: words('plan.room.all'),
    columns: levels.map((level) => words(`plan.level.${level}`)),
    rows: Array.from({ length }, (_, row) => columns.map((column) => (column[row] ? column[row].text || words('plan.noText') : ''))),
  };
}

export function linkTable(plan: ReformPlan, words: PlanWords, language: string): PlanTable {
  const columns = ['number', 'from', 'to', 'assumption', 'sure', 'hangs', 'holds', 'fails', 'who', 'look'] as const;
  const rows = numberedLinks(plan).map(({ number, link, from, to }) => [
    String(number),
    from.text,
    to.text,
    link.assumption,
    link.sure && words(`plan.sure.${link.sure}`),
    link.hangs && words(`plan.hangs.${link.hangs}`),
    link.holds,
    link.fails,
    link.who,
    dayInWords(link.look, language),
  ]);
  return { title: words('plan.ways'), columns: columns.map((name) => words(`plan.column.${name}`)), rows };
}

export function rowTable({ rows }: ReformPlan, words: PlanWords): PlanTable {
  const columns = ['about', 'question', 'decision', 'needs', 'sign', 'where', 'often', 'who', 'start', 'minutes'] as const;
  return {
    title: words('plan.mel'),
    columns: columns.map((name) => words(`plan.row.${name}`)),
    rows: rows.map((row) => columns.map((name) => (name === 'about' ? words(`plan.about.${row.about}`) : row[name]))),
  };
}

export function lookTable(plan: ReformPlan, words: PlanWords, language: string): PlanTable {
  const numbers = new Map(numberedLinks(plan).map(({ link, number }) => [link.id, number]));
  const columns = ['number', 'date', 'assumed', 'found', 'sure', 'decision', 'why'] as const;
  const rows = [...plan.looks]
    .sort((one, other) => one.date.localeCompare(other.date))
    .map((look) => [
      String(numbers.get(look.link) ?? '–'),
      dayInWords(look.date, language),
      look.assumed,
      look.found,
      look.sure && words(`plan.sure.${look.sure}`),
      look.decision && words(`plan.decision.${look.decision}`),
      look.why,
    ]);
  return { title: words('plan.looks'), columns: columns.map((name) => words(`plan.look.${name}`)), rows };
}

export function seenTable({ seen }: ReformPlan, words: PlanWords, language: string): PlanTable {
  const columns = ['date', 'who', 'where', 'what', 'matters', 'part', 'reasons', 'confirm', 'expected', 'domain', 'capability'] as const;
  const cell = (one: ReformPlan['seen'][number], name: (typeof columns)[number]): string => {
    if (name === 'date') return dayInWords(one.date, language);
    if (name === 'expected') return one.expected && words(`plan.expected.${one.expected}`);
    if (name === 'domain') return one.domain && words(`plan.domain.${one.domain}`);
    if (name === 'capability') return one.capability && words(`plan.capability.${one.capability}`);
    return one[name];
  };
  return {
    title: words('plan.seen'),
    columns: columns.map((name) => words(`plan.seen.${name}`)),
    rows: [...seen].sort((one, other) => one.date.localeCompare(other.date)).map((one) => columns.map((name) => cell(one, name))),
  };
}
