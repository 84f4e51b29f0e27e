import type { Element, Root } from 'hast';
import { eachElement } from './elements.ts';
import { headOf } from './html-page.ts';

/** Names the rule with an element's own values. */
const mark = 'dataOwn';

/**
 * Turns `style="--stage: …"` into rules of a style element in the head. The policy of the pages knows
 * style elements by their hash and refuses the attributes, since those are what an injected text would bring.
 *
 * @throws for anything but custom properties: an attribute beats every rule of a style sheet, the rule that
 *   replaces it would not
 */
export function hoistStyles(page: Root): void {
  const rules: string[] = [];
  eachElement(page, (element) => {
    const style = element.properties['style'];
    if (typeof style !== 'string') return;
    const value = tidy(style, element);
    if (!rules.includes(value)) rules.push(value);
    delete element.properties['style'];
    element.properties[mark] = String(rules.indexOf(value));
  });
  if (rules.length === 0) return;
  const css = rules.map((value, place) => `[data-own="${place}"]{${value}}`).join('');
  headOf(page).children.push({ type: 'element', tagName: 'style', properties: {}, children: [{ type: 'text', value: css }] });
}

function tidy(style: string, { tagName }: Element): string {
  const declarations = style
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
  const other = declarations.find((declaration) => !declaration.startsWith('--'));
  if (other === undefined) return declarations.join(';').replaceAll(': ', ':');
  throw new Error(
    `<${tagName} style="${style}">: an attribute may only set custom properties such as --stage. Give "${other}" a class, or use the attributes of SVG.`,
  );
}
