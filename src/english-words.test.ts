/** No English in what scripts write into a page: words of the interface are in `content/i18n/`, in every language. */
import { globSync, readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import ts from 'typescript';
import { visit } from 'unist-util-visit';

/** Attributes that readers see or hear. */
const spoken = ['ariaLabel', 'ariaDescription', 'title', 'alt', 'placeholder', 'label'];
const isWords = (text: unknown): text is string => typeof text === 'string' && /[A-Za-z]{2}/.test(text);

/** The words in the templates of a script that Lit writes as HTML or SVG, each after its line. What is filled in is not among them. */
function wordsIn(source: string): string[] {
  // To parse all scripts takes seconds, and few have any.
  if (!/html|svg/.test(source)) return [];
  const found: string[] = [];
  const file = ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest);
  const look = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && ['html', 'svg'].includes(node.tag.text)) {
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      for (const words of wordsOfTemplate(node.template)) found.push(`${line} ${words.trim()}`);
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

function wordsOfTemplate(template: ts.TemplateLiteral): string[] {
  const markup = ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join('0');
  const words: string[] = [];
  visit(fromHtml(markup, { fragment: true }), (node) => {
    if (node.type === 'text' && isWords(node.value)) words.push(node.value);
    if (node.type === 'element') words.push(...spoken.map((name) => node.properties[name]).filter(isWords));
  });
  return words;
}

it('finds words between tags and in the attributes that are read out', () => {
  expect(
    wordsIn('const a = html`<p class="note">${b}</p>`;\nc(html`<td title="A cell" .value=${d}>No &mdash; <b>${e}</b></td>`);'),
  ).toEqual(['2 A cell', '2 No —']);
});

it('are in content/i18n/, not in templates', () => {
  const files = globSync('src/**/*.ts').filter((file) => !/\.(test|fixture|d)\.ts$/.test(file));
  expect(files.flatMap((file) => wordsIn(readFileSync(file, 'utf8')).map((words) => `${file}:${words}`))).toEqual([]);
});
