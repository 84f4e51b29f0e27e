import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { drawBoxes } from './boxes.ts';
import { readDiagram } from './read-diagram.ts';

const named = 'flowchart TD\naccTitle: Name\naccDescr: What it shows\n';
const draw = async (body: string) => drawBoxes(await readDiagram(named + body, { file: 'a.md', line: 1 }), 'd');
const two =
  'subgraph one [First]\nA[Alpha]:::question\nsubgraph list [Tools]\nB[Beta]:::tool\nC[Gamma]:::tool\nend\nend\nsubgraph two [Second]\nD[Delta]\nend\none --> two\nA ~~~ list\nclick B href "/tools/b/"\nclass list tool\nclass one stage1';

describe('a diagram of boxes', () => {
  it('is a group with a name and a description', async () => {
    const boxes = await draw(two);
    expect(boxes.properties).toMatchObject({ role: 'group', ariaLabelledBy: ['d-name'], ariaDescribedBy: ['d-description'] });
    expect(toString(select('#d-name', boxes)!)).toBe('Name');
    expect(toString(select('#d-description', boxes)!)).toBe('What it shows');
  });

  it('has lists in lists, in the order of the text, with links', async () => {
    const boxes = await draw(two);
    expect(selectAll('p:not(.sr-only), li:not(:has(ul))', boxes).map((part) => toString(part))).toEqual([
      'First',
      'Alpha',
      'Tools',
      'Beta',
      'Gamma',
      'Second',
      'Delta',
    ]);
    expect(select('a', boxes)!.properties['href']).toBe('/tools/b/');
  });

  it('says the kind of each thing once, and what leads on', async () => {
    const boxes = await draw(two);
    const classes = selectAll('li', boxes).map(({ properties }) => properties['className']);
    expect(classes).toEqual([['is-stage1', 'leads-on'], ['is-question'], ['is-tool'], undefined, undefined, undefined, undefined]);
  });

  it('lets no label become markup', async () => {
    const boxes = await draw('A["<img src=x onerror=alert(1)> #lt;script#gt;1"]');
    expect(selectAll('img, script', boxes)).toEqual([]);
    expect(toString(select('li', boxes)!)).toContain('<script>1');
  });

  it.each(['A --> C\nB --> C', 'A --> B\nB --> A'])('refuses an arrow that goes anywhere but on: %s', async (edges) => {
    await expect(draw(`A[Alpha]\nB[Beta]\nC[Gamma]\n${edges}`)).rejects.toThrow('must lead to the next thing');
  });
});
