import { library } from '#library/index.ts';
import type { PageKind } from '#schemas/page.ts';
import type { Stage } from '#schemas/stage.ts';

/** The stage that a page is about, in its language: that of a stage page or of a stage's checklist. Others bear on several. */
export function stageOfPage(
  page: { kind?: PageKind | undefined; stages?: readonly string[] | undefined },
  language: string | undefined,
): Stage | undefined {
  const { kind, stages = [] } = page;
  if ((kind !== 'stage' && kind !== 'checklist') || stages.length !== 1) return undefined;
  return library(language).stages.find((stage) => stage.id === stages[0]);
}
