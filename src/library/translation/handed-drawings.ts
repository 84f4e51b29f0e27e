import { faultOfDiagram } from '#kit/diagram/read-diagram.ts';
import { ContentError, type Problem } from '../reading/problem.ts';
import type { ImportedUnit } from './unit.ts';

const drawing = /^```mermaid\n([\s\S]*?)\n?```\s*$/;

/**
 * Reads the drawings that a translator hands in: words in brackets can hold signs by which the build would stop.
 *
 * @throws ContentError that names each that cannot be drawn, with the file and the line of the translator
 */
export async function checkHandedDrawings(given: readonly ImportedUnit[]): Promise<void> {
  const problems: Problem[] = [];
  for (const { file, line, translated, unsure } of given) {
    const text = unsure ? undefined : drawing.exec(translated)?.[1];
    const fault = text === undefined ? undefined : await faultOfDiagram(text, { file, line });
    if (fault) problems.push({ file, line, sentence: `The translation of this drawing is not right: ${fault.reason}` });
  }
  if (problems.length > 0) throw new ContentError(problems);
}
