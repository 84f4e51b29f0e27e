/** Our pages as plain Markdown, the common source of all peers. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface SourcePage {
  /** `stages/sustained-contact`, and empty for the first page. */
  path: string;
  title: string;
  /** Without the title. */
  body: string;
}

/** The pages of the built site; the one for wrong addresses is each generator's own. */
export function sourcePages(dist: string): SourcePage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /(^|\/)index\.md$/.test(name))
    .sort()
    .map((name) => sourcePage(name.replace(/\/?index\.md$/, ''), readFileSync(join(dist, name), 'utf8')));
}

/**
 * A page from its Markdown: what is above the title is the page's place in the guide, and a diagram's
 * text is in a fence that names no language.
 */
export function sourcePage(path: string, markdown: string): SourcePage {
  const heading = /^# (.+)$/m.exec(markdown);
  const title = heading ? heading[1]!.replace(/\\(.)/g, '$1').replace(/[*_`]/g, '') : path || 'Home';
  const body = heading ? markdown.slice(heading.index + heading[0].length) : markdown;
  return { path, title, body: body.replace(/^```\n(?=(flowchart|stateDiagram-v2)\b)/gm, '```mermaid\n').trimStart() };
}

/**
 * The same pages again and again under other names and titles.
 *
 * @param models the pages that are copied
 * @param count how many copies
 */
export function copiesOf(models: SourcePage[], count: number): SourcePage[] {
  return Array.from({ length: count }, (_, index) => {
    const model = models[index % models.length]!;
    return { path: `copies/page-${index + 1}`, title: `${model.title} ${index + 1}`, body: model.body };
  });
}

/** Writes pages below a folder, as every peer reads them: the title in the front matter and in the text. */
export function writeSourcePages(pages: SourcePage[], folder: string, heading: boolean): void {
  for (const { path, title, body } of pages) {
    const file = join(folder, path, 'index.md');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${heading ? `# ${title}\n\n` : ''}${body}`);
  }
}
