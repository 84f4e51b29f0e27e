/** What is lopsided in who tracks what. No target is asked for, and nothing is counted up to a grade. */
import type { ReformPlan } from '../model/plan.ts';

/** `activities`: all of it is about activities; `home`: none about the home organisation; `one`: one person does all; `nobody`: a question nobody needs. */
export type Lopsided = 'activities' | 'home' | 'one' | 'nobody';

/** Fewer rows than this are no pattern. */
const fewest = 3;

export function lopsidedIn({ rows }: Pick<ReformPlan, 'rows'>): Lopsided[] {
  const asked = rows.filter(({ question }) => question.trim() !== '');
  const people = asked.map(({ who }) => who.trim().toLowerCase());
  const found: [Lopsided, boolean][] = [
    ['activities', asked.length >= fewest && asked.every(({ about }) => about === 'learning')],
    ['home', asked.length >= fewest && !asked.some(({ about }) => about === 'organisation')],
    ['one', asked.length >= fewest && people[0] !== '' && people.every((who) => who === people[0])],
    ['nobody', asked.some(({ needs, decision }) => needs.trim() === '' && decision.trim() === '')],
  ];
  return found.filter(([, is]) => is).map(([name]) => name);
}
