import { entryLimits } from '#schemas/plan-fields.ts';
import type { PlanReading } from '../exchange/plan-file.ts';
import type { PlanWords } from './sentences.ts';

/** Why a file was not opened, in one sentence, and what to do. The reader's own plan was not touched. */
export function refusalInWords({ reason, place }: Extract<PlanReading, { ok: false }>, words: PlanWords): string {
  const most = reason === 'links' ? entryLimits.links : entryLimits.steps;
  return words(`plan.refused.${reason}`, { place, most });
}
