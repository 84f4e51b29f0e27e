import type { Words } from '#kit/strings/words.ts';
import type { StageId } from '#schemas/fields.ts';
import type { Stage } from '#schemas/stage.ts';

/** A stage as the filter shows it. Its number comes before its name, so that the filter keeps the order of the stages. */
export function stageLabel(words: Words<'search.stage'>, stages: readonly Stage[], id: StageId): string {
  const { number, title: name } = stages.find((stage) => stage.id === id)!;
  return words('search.stage', { number, name });
}
