/** The working papers: where each is, what it rests on, and what it is for. */
import type { Library } from '#library/reading/library.ts';
import type { StageId } from '#schemas/fields.ts';
import type { Paper, Sheet } from '#schemas/paper.ts';

/** Where a paper is shown, from the root of the site. */
export const paperPath = ({ id, page }: Pick<Paper, 'id' | 'page'>): string => (page ? `/${page}/` : `/papers/${id}/`);

/** The papers that help to run a tool. */
export const papersForTool = (papers: Library['papers'], tool: string): Paper[] => papers.filter(({ tools }) => tools.includes(tool));

/** The papers that are needed in a stage. */
export const papersInStage = (papers: Library['papers'], stage: StageId): Paper[] => papers.filter(({ stages }) => stages.includes(stage));

/** Every source that a paper rests on, once, in the order in which it names them. */
export function sourcesOfPaper({ use = [], sheets }: Paper): string[] {
  const attributed = [...use, ...sheets.flatMap(({ parts }) => parts)];
  return [...new Set(attributed.flatMap(({ sources = [] }) => sources))];
}

/** The sheet with this id. The content has been cross-checked, so a miss is a slip in a page or in code. */
export function sheetNamed(papers: readonly Paper[], id: string): Sheet {
  const found = papers.flatMap(({ sheets }) => sheets).find((sheet) => sheet.id === id);
  if (!found) throw new Error(`No working paper has a sheet "${id}".`);
  return found;
}
