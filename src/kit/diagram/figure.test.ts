import { gzipSync } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { renderFigure } from './figure.ts';
import { wordsOf } from '../strings/words.ts';

const words = wordsOf('en');
const named = 'flowchart TD\naccTitle: Name\naccDescr: What it shows\n';
const render = async (body: string, id = 'd') =>
  fromHtml(await renderFigure({ text: named + body, place: { file: 'a.md', line: 1 }, id, words }), { fragment: true });
const idsIn = (tree: ReturnType<typeof fromHtml>) => selectAll('[id]', tree).map(({ properties }) => String(properties['id']));

describe('the drawing', () => {
  it('is an image with a name and a description', async () => {
    const svg = select('svg', await render('A --> B'))!;
    expect(svg.properties).toMatchObject({ role: 'img', ariaLabelledBy: ['d-name'], ariaDescribedBy: ['d-description'] });
    expect(toString(select('#d-name', svg)!)).toBe('Name');
    expect(toString(select('#d-description', svg)!)).toBe('What it shows');
  });

  it('is a group when there are links in it, and each link says its whole name', async () => {
    const tree = await render('A[Exercises that build commitment and trust] --> B\nclick A href "/tools/a/"');
    expect(select('svg', tree)!.properties['role']).toBe('group');
    expect(select('svg a', tree)!.properties['href']).toBe('/tools/a/');
    expect(selectAll('svg a tspan', tree)).toHaveLength(2);
    expect(toString(select('svg a', tree)!)).toBe('Exercises that build commitment and trust');
  });

  it('shares no id with another on the page, and points only at its own', async () => {
    const [one, two] = [await render('A --> B', 'one'), await render('A --> B', 'two')];
    const ids = [...idsIn(one), ...idsIn(two)];
    expect(new Set(ids).size).toBe(ids.length);
    const pointed = selectAll('[marker-end]', two).map(({ properties }) => properties['markerEnd']);
    expect(pointed).toEqual(['url(#two-arrow)']);
  });

  it('takes colours from the stylesheet alone and lets no label become markup', async () => {
    const html = await renderFigure({
      text: `${named}A["<img src=x onerror=alert(1)> #lt;script#gt;1"] --> B\nclassDef here fill:#f00\nstyle B fill:#0f0\nclass A here`,
      place: { file: 'a.md', line: 1 },
      id: 'd',
      words,
    });
    const tree = fromHtml(html, { fragment: true });
    expect(selectAll('img, script, style, [style], [onerror]', tree)).toEqual([]);
    expect(html).not.toMatch(/#f00|#0f0/);
    expect(toString(select('svg .diagram-node', tree)!)).toBe('<script>1');
    expect(select('svg .is-here', tree)).toBeDefined();
  });

  it('is small', async () => {
    const chart =
      'subgraph s [First]\nA[Need] --> B{Fit?}\nend\nB -->|yes| C[Choose peers]\nB -->|no| D[Other ways]\nsubgraph t [Then]\nC --> E[Meet] --> F[Visit]\nend\nF --> G[Learn] --> H[Apply] --> I[Spread]\nI --> A\nclick C href "/tools/a/"\nclick F href "/tools/b/"';
    const html = await renderFigure({ text: named + chart, place: { file: 'a.md', line: 1 }, id: 'd', words });
    expect(gzipSync(html.slice(html.indexOf('<svg'), html.indexOf('</svg>'))).length).toBeLessThan(2000);
  });
});

describe('the frame', () => {
  it('scrolls by keyboard when the drawing is wider than a phone', async () => {
    const wide = ['B', 'C', 'D', 'E'].map((id) => `A --> ${id}[Some words in here]`).join('\n');
    expect(select('.diagram-frame', await render(wide))!.properties).toMatchObject({
      tabIndex: 0,
      role: 'region',
      ariaLabel: words('diagram.scrolls', { title: 'Name' }),
    });
    expect(select('.diagram-frame', await render('A --> B'))!.properties['tabIndex']).toBeUndefined();
  });
});

describe('the text form', () => {
  const body = 'subgraph g [Group of two]\nA[Alpha] --> B[Beta]\nend\nB -->|why| C[Gamma]\nC ~~~ A\nC <--> A\nclick C href "/tools/c/"';

  it('names what the drawing names', async () => {
    const tree = await render(body);
    const told = toString(select('.diagram-text', tree)!);
    const names = selectAll('svg text', tree).map((text) => toString(text));
    expect(names).toContain('Alpha');
    for (const name of names) expect(told).toContain(name);
    expect(select('.diagram-text a', tree)!.properties['href']).toBe('/tools/c/');
  });

  it('tells groups as lists in lists, and every edge that is drawn', async () => {
    const tree = await render(body);
    expect(selectAll('.diagram-text ul ul li', tree).map((item) => toString(item))).toEqual(['Alpha', 'Beta']);
    expect(selectAll('.diagram-text p + ul:last-child li', tree).map((item) => toString(item))).toEqual([
      words('diagram.leads', { from: 'Alpha', to: 'Beta' }),
      words('diagram.labelled', { edge: words('diagram.leads', { from: 'Beta', to: 'Gamma' }), label: 'why' }),
      words('diagram.leadsBothWays', { from: 'Gamma', to: 'Alpha' }),
    ]);
  });
});
