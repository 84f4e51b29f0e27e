import { describe, expect, it } from 'vitest';
import { readDiagram } from './read-diagram.ts';

const place = { file: 'content/docs/a.md', line: 10 };
const named = 'flowchart TD\naccTitle: Name\naccDescr: Words\n';

describe('what a writer is told', () => {
  it.each([
    ['no name', 'flowchart TD\naccDescr: Words\nA --> B', 10, /add a line "accTitle:/],
    ['no description', 'flowchart TD\naccTitle: Name\nA --> B', 10, /add a line "accDescr:/],
    ['a slip in the last line', `${named}A --> B\nB --> [c`, 14, /cannot read "B --> \[c"/],
    ['a slip in the middle', `${named}A --> B\nB -->> C\nC --> D`, 14, /cannot read "B -->> C": there is ">" where it expects .*a name/],
    ['an arrow to nowhere', `${named}A --> B\nB -->`, 14, /the diagram ends/],
    ['a bracket that is never closed', `${named}A --> B\nB[c\n\nC --> D`, 14, /cannot read "B\[c": the line ends where it expects/],
    ['a slip with more lines below', `${named}A["b"c"]\n\nC --> D`, 13, /: there is "[^\n"]+" where/],
    ['a character that begins nothing', `${named}A --> B\nB --> ]`, 14, /cannot read "B --> \]"\. Correct/],
    ['a slip below a comment', `${named}%% a comment\nA --> B\n\n  %% another\nB -->> C\n`, 17, /B -->> C/],
    ['a slip below front matter', `---\nconfig:\n  theme: dark\n---\n${named}B -->> C`, 17, /B -->> C/],
    ['an unknown word at the start', 'picture\nA --> B', 10, /does not know the kind of diagram "picture"/],
    ['another kind of diagram', 'pie\naccTitle: Name\naccDescr: Words\n"a": 3', 10, /draws flowcharts .* and state diagrams .*, not "pie"/],
    [
      'a class of their own',
      `${named}A --> B\nclassDef big fill:#f00\nclass B big`,
      14,
      /There is no class "big"; use one of: stage0, .*here/,
    ],
    ['a class on a node', `${named}A --> B\nB:::loud --> C`, 14, /There is no class "loud"/],
    ['an unsafe link', `${named}A --> B\nclick A href "javascript:alert(1)"`, 14, /The link of "A" is not safe/],
  ])('%s', async (_, text, line, reason) => {
    await expect(readDiagram(text, place)).rejects.toMatchObject({
      name: 'DiagramError',
      file: 'content/docs/a.md',
      line,
      reason: expect.stringMatching(reason),
      message: expect.stringContaining(`content/docs/a.md:${line}`),
    });
  });
});

describe('what mermaid understood', () => {
  it('keeps the name of each diagram when pages are rendered side by side', async () => {
    const texts = ['One', 'Two', 'Three'].map((name) => `flowchart TD\naccTitle: ${name}\naccDescr: About ${name}\nA --> B`);
    const diagrams = await Promise.all(texts.map((text) => readDiagram(text, place)));
    expect(diagrams.map(({ title, description }) => [title, description])).toEqual([
      ['One', 'About One'],
      ['Two', 'About Two'],
      ['Three', 'About Three'],
    ]);
  });

  it('goes on after a diagram that could not be read', async () => {
    const [broken, sound] = await Promise.allSettled([readDiagram('pie', place), readDiagram(`${named}A --> B`, place)]);
    expect([broken.status, sound.status]).toEqual(['rejected', 'fulfilled']);
  });

  it('leaves no window behind', async () => {
    await readDiagram(`${named}A --> B`, place);
    expect([typeof globalThis.window, typeof globalThis.document]).toEqual(['undefined', 'undefined']);
  });

  it('has the text of labels, and nothing else that is in them', async () => {
    const { nodes } = await readDiagram(
      `${named}A["a & b <img src=x onerror=alert(1)> <b>c</b> 1 < 2"] --> B["d &amp; #quot;e#quot;"]`,
      place,
    );
    expect(nodes.map(({ label }) => label)).toEqual(['a & b c 1 < 2', 'd & "e"']);
  });

  it('reads groups, links, classes, lines and heads', async () => {
    const diagram = await readDiagram(
      `${named}subgraph g [Group]\nA([Start]):::here\nend\nA ==> B{Why?}\nA -. maybe .-> C\nB ~~~ C\nB <--> A\nB --x C\nC --- A\nclick C href "/tools/"\nclass g stage2`,
      place,
    );
    expect(diagram.groups).toMatchObject([{ id: 'g', label: 'Group', classes: ['stage2'] }]);
    expect(diagram.nodes).toMatchObject([
      { id: 'A', label: 'Start', shape: 'stadium', classes: ['here'], group: 'g' },
      { id: 'B', label: 'Why?', shape: 'diamond', group: undefined },
      { id: 'C', href: '/tools/' },
    ]);
    expect(diagram.edges.map(({ line, start, end, label }) => [line, start, end, label])).toEqual([
      ['thick', 'none', 'arrow', ''],
      ['dotted', 'none', 'arrow', 'maybe'],
      ['hidden', 'none', 'none', ''],
      ['plain', 'arrow', 'arrow', ''],
      ['plain', 'none', 'cross', ''],
      ['plain', 'none', 'none', ''],
    ]);
  });

  it('takes the frame around a note of a state diagram away', async () => {
    const diagram = await readDiagram(
      'stateDiagram-v2\naccTitle: Name\naccDescr: Words\n[*] --> A\nnote right of A\n hello\nend note',
      place,
    );
    expect(diagram.groups).toEqual([]);
    expect(diagram.nodes.map(({ shape, label }) => [shape, label])).toEqual([
      ['start', ''],
      ['box', 'A'],
      ['note', 'hello'],
    ]);
  });
});
