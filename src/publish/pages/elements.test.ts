import { expect, it } from 'vitest';
import { eachElement, findElement } from './elements.ts';
import { parsePage } from './html-page.ts';

const page = () => parsePage('<html><head></head><body><p>a <em>b</em><!-- c --></p><template><i>d</i></template><b>e</b></body></html>');

it('shows each element before those inside it, but no other nodes and not what is in a template', () => {
  const names: string[] = [];
  eachElement(page(), ({ tagName }) => names.push(tagName));
  expect(names).toEqual(['html', 'head', 'body', 'p', 'em', 'template', 'b']);
});

it('goes on with what an element has after it was changed', () => {
  const names: string[] = [];
  eachElement(page(), (element) => {
    names.push(element.tagName);
    if (element.tagName === 'p') element.children = [];
  });
  expect(names).not.toContain('em');
});

it('finds the first element that is wanted, or none', () => {
  const inside = (name: string) => findElement(page(), ({ tagName }) => tagName === name);
  expect(inside('em')?.children).toEqual([{ type: 'text', value: 'b' }]);
  expect(inside('i')).toBeUndefined();
});
