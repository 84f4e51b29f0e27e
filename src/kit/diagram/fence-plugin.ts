import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { renderFigure } from './figure.ts';
import { wordsOf } from '../strings/words.ts';

/** By file, from its latest rendering. */
const mistakes = new Map<string, Error[]>();

/**
 * Stops the build, or a page of the development server, when a fence could not be drawn. Astro only logs
 * what goes wrong in a `.md` page and shows the page without its text.
 *
 * @throws Error that names every mistake with file and line
 */
export function refuseBrokenFences(): void {
  const rows = [...mistakes.values()].flat().map(({ message }) => `  ${message}`);
  if (rows.length > 0) throw new Error(`Correct these diagrams first:\n${rows.join('\n')}`);
}

/**
 * Forgets the broken fences of a page that is gone, or will be rendered again before anyone sees it.
 *
 * @param file its path from the root of the project
 */
export function forgetFences(file: string): void {
  mistakes.delete(file);
}

/**
 * Turns each ```` ```mermaid ```` fence of a page into a drawing and its text form.
 *
 * A plugin is made for each page, so that its drawings can be counted.
 */
export const fencePlugin = ({ fileURL, source }: { fileURL: URL | undefined; source: string }) => {
  const file = fileURL ? relative(process.cwd(), fileURLToPath(fileURL)).replaceAll('\\', '/') : 'a page';
  // Pages may be put together from several files; the name of the file keeps their drawings apart.
  const page = createHash('sha256').update(file).digest('hex').slice(0, 4);
  const words = wordsOf(languageOf(file));
  const above = linesAbove(source, fileURL);
  let count = 0;
  forgetFences(file);
  return defineMdastPlugin({
    name: 'diagram',
    options: { position: true },
    async code(node) {
      if (node.lang !== 'mermaid') return;
      count += 1;
      const id = `diagram-${page}-${count}`;
      // The text begins on the line after the fence.
      const line = above + (node.position?.start.line ?? 0) + 1;
      const drawing = renderFigure({ text: node.value, place: { file, line }, id, words });
      drawing.catch((mistake: Error) => mistakes.set(file, [...(mistakes.get(file) ?? []), mistake]));
      return { type: 'html', value: await drawing };
    },
  });
};

/** How many lines of the file the markdown engine does not see: Astro takes the front matter of `.md` pages away. */
function linesAbove(source: string, fileURL: URL | undefined): number {
  const body = source.trim();
  if (!fileURL || !existsSync(fileURL)) return 0;
  const file = readFileSync(fileURL, 'utf8');
  const start = file.indexOf(body);
  return start < 0 ? 0 : linesIn(file.slice(0, start)) - linesIn(source.slice(0, source.indexOf(body)));
}

const linesIn = (text: string) => text.split('\n').length - 1;

/** `fr` for `content/docs/fr/…`; English is at the root and is what {@link wordsOf} falls back to. */
const languageOf = (file: string) => /^content\/docs\/([^/]+)\//.exec(file)?.[1] ?? 'en';
