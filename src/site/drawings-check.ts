/** Reads the Mermaid drawings of all pages, as the build does: it would stop at one that it cannot draw. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '#kit/diagram/diagram-error.ts';
import { faultOfDiagram } from '#kit/diagram/read-diagram.ts';
import { isFault, pageTree, walkPage } from '#library/reading/page-tree.ts';
import { ContentError, type Problem } from '#library/reading/problem.ts';

/**
 * Refuses a drawing that cannot be drawn.
 *
 * @throws ContentError that names every such drawing, each at the line that Mermaid could not read
 */
export async function checkDrawings(root: string): Promise<void> {
  const problems: Problem[] = [];
  for (const { text, place } of drawingsIn(root)) {
    const fault = await faultOfDiagram(text, place);
    if (fault) problems.push({ file: fault.file, line: fault.line, sentence: fault.reason });
  }
  if (problems.length > 0) throw new ContentError(problems);
}

function drawingsIn(root: string): { text: string; place: Place }[] {
  const drawings: { text: string; place: Place }[] = [];
  for (const name of globSync(['content/docs/**/*.{md,mdx}', 'content/local/docs/**/*.{md,mdx}'], { cwd: root }).sort()) {
    const file = name.replaceAll('\\', '/');
    const tree = pageTree(readFileSync(join(root, file), 'utf8'), file);
    if (isFault(tree)) continue;
    walkPage(tree, ({ type, lang, value, position }) => {
      // The text begins on the line after the fence.
      if (type === 'code' && lang === 'mermaid') drawings.push({ text: value ?? '', place: { file, line: position!.start.line + 1 } });
    });
  }
  return drawings;
}
