/** A plan in words: everything that its drawing shows, as sentences. */
import { longDay } from '#kit/dates/long-day.ts';
import type { StringKey, Words } from '#kit/strings/words.ts';
import { planLevels } from '#schemas/plan-fields.ts';
import { numberedLinks, stepsInOrder, type AboutField, type NumberedLink, type ReformPlan } from '../model/plan.ts';

/** The keys of all strings of the plan. */
export type PlanKey = Extract<StringKey, `plan.${string}`>;
export type PlanWords = Words<PlanKey>;

/** A part of the plan with its heading. */
export interface PlanPart {
  heading: string;
  lines: string[];
}

/** A text of several lines on one line, each line as a part of its own. */
export const onOneLine = (text: string): string =>
  text
    .split(/\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .reduce((before, line) => (before === '' ? line : /[.!?…。؟।:;,]$/u.test(before) ? `${before} ${line}` : `${before}; ${line}`), '');

/** The same before a full stop that is ours. */
export function asSentence(text: string): string {
  const line = onOneLine(text);
  return line.replace(/[.\s]+$/, '') || line;
}

/** The theory of change: what it is about, its steps by level, and what leads to what and why. */
export function planInWords(plan: ReformPlan, words: PlanWords, language: string): PlanPart[] {
  const about = (['problem', 'aim', 'home', 'authoriser', 'others'] as const satisfies readonly AboutField[]).flatMap((name) =>
    plan.about[name] === '' ? [] : [words(`plan.said.${name}`, { text: onOneLine(plan.about[name]) })],
  );
  const levels = planLevels.map((level): PlanPart => ({
    heading: words(`plan.level.${level}`),
    lines: stepsInOrder(plan)
      .filter((step) => step.level === level)
      .map(({ text }) => onOneLine(text) || words('plan.noText')),
  }));
  const links = numberedLinks(plan).map((link) => linkInWords(link, words, language));
  const parts = [{ heading: words('plan.about'), lines: about }, ...levels, { heading: words('plan.ways'), lines: links }];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** An arrow as one piece of text, with its number in front. */
export const linkInWords = (numbered: NumberedLink, words: PlanWords, language: string): string =>
  [linkInBrief(numbered, words), ...linkDetails(numbered.link, words, language)].join(' ');

/** Where an arrow leads if what is true, how sure that is and how much depends on it. */
export function linkInBrief({ number, link, from, to }: NumberedLink, words: PlanWords): string {
  const steps = { number, from: onOneLine(from.text) || words('plan.noText'), to: onOneLine(to.text) || words('plan.noText') };
  const what = link.assumption ? words('plan.because', { ...steps, assumption: asSentence(link.assumption) }) : words('plan.leads', steps);
  return [what, ...howSureInWords(link, words)].join(' ');
}

/** An arrow beside the drawing, which has its steps: its number, what must be true, and what is said of it. */
export function linkBesideDrawing({ number, link }: NumberedLink, words: PlanWords, language: string): string {
  const what = link.assumption
    ? words('plan.onlyIf', { number, assumption: asSentence(link.assumption) })
    : words('plan.onlyIf.none', { number });
  return [what, ...howSureInWords(link, words), ...linkDetails(link, words, language)].join(' ');
}

/** How sure it is and how much depends on it, as far as that was said. */
const howSureInWords = ({ sure, hangs }: NumberedLink['link'], words: PlanWords): string[] =>
  [sure && words(`plan.sure.${sure}.said`), hangs && words(`plan.hangs.${hangs}.said`)].filter((text) => text !== '');

/** What else is said of an assumption, each as a sentence. */
function linkDetails(link: NumberedLink['link'], words: PlanWords, language: string): string[] {
  const day = dayInWords(link.look, language);
  const who = onOneLine(link.who);
  return [
    link.holds && words('plan.holds.said', { text: asSentence(link.holds) }),
    link.fails && words('plan.fails.said', { text: asSentence(link.fails) }),
    who && day ? words('plan.looks.said', { who, day }) : who && words('plan.looksWho.said', { who: asSentence(who) }),
    !who && day && words('plan.looksOn.said', { day }),
  ].filter((text): text is string => typeof text === 'string' && text !== '');
}

/** A day such as 2027-01-31 in words; as it is if it is none. */
export function dayInWords(day: string, language: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(day) : undefined;
  return date && !Number.isNaN(date.getTime()) ? longDay(date, language) : day;
}
