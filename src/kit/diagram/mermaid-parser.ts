import { DiagramError, type Place } from './diagram-error.ts';

/** The part of what mermaid's diagrams know that we read. Graph-like kinds all offer `getData`. */
export interface Parsed {
  type: string;
  db: {
    getAccTitle?(): string;
    getAccDescription?(): string;
    getDirection?(): string | undefined;
    getData?(): { nodes: ParsedNode[]; edges: ParsedEdge[] };
  };
}

export interface ParsedNode {
  id: string;
  label?: string;
  labelType?: string;
  shape?: string;
  cssClasses?: string;
  parentId?: string;
  isGroup?: boolean;
  link?: string;
}

export interface ParsedEdge {
  start: string;
  end: string;
  label?: string;
  labelType?: string;
  pattern?: string;
  thickness?: string;
  arrowTypeStart?: string;
  arrowTypeEnd?: string;
}

type Mermaid = (typeof import('mermaid'))['default'];
let loading: Promise<Mermaid> | undefined;

/**
 * As much of a browser's window as mermaid asks for when it is loaded. Its sanitizer sees that it cannot work in such a
 * window, and passes labels on as they are. That is enough, since `label-text.ts` keeps only the text of a label; a whole
 * window takes longer to load than all diagrams take to draw.
 */
function bareWindow() {
  const document = { nodeType: 9, implementation: {}, createElement: () => ({}) };
  return { document, Element: class {}, addEventListener: () => undefined };
}

/**
 * The real mermaid, loaded once, when the first diagram is met.
 *
 * Its sanitizer looks for a window at the moment it is loaded and fails for ever without one. So one is there for just that
 * moment; after it, the build is without a window again.
 */
function loadMermaid(): Promise<Mermaid> {
  loading ??= (async () => {
    const window = bareWindow();
    const globals = globalThis as Record<string, unknown>;
    Object.assign(globals, { window, document: window.document });
    try {
      const { default: mermaid } = await import('mermaid');
      mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
      return mermaid;
    } finally {
      delete globals['window'];
      delete globals['document'];
    }
  })();
  return loading;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Parses a diagram with mermaid's own parser, so that what we draw is what a code host draws.
 *
 * One at a time: mermaid keeps the name and description of a diagram in a place that all diagrams share,
 * and pages are rendered side by side.
 *
 * @param read takes what is wanted from the parsed diagram, before the next one is parsed
 * @throws DiagramError with the line in the page and what mermaid expected there
 */
export function parseMermaid<T>(text: string, place: Place, read: (parsed: Parsed) => T): Promise<T> {
  const turn = last.then(async () => {
    const mermaid = await loadMermaid();
    const parsed = await mermaid.mermaidAPI.getDiagramFromText(text).catch((error) => {
      throw mistake(error as Mistake, text, place);
    });
    return read(parsed);
  });
  last = turn.catch(() => undefined);
  return turn;
}

interface Mistake {
  name: string;
  message: string;
  hash?: { loc?: { first_line: number; last_line: number }; token?: string; text?: string; expected?: string[] };
}

function mistake(error: Mistake, text: string, { file, line }: Place): DiagramError {
  if (error.name === 'UnknownDiagramError') {
    const first =
      text
        .split('\n')
        .find((row) => row.trim() !== '')
        ?.trim() ?? '';
    return new DiagramError(
      { file, line },
      `Mermaid does not know the kind of diagram "${first}"; begin with "flowchart TD" or "stateDiagram-v2".`,
    );
  }
  const { loc, expected = [], token, text: met } = error.hash ?? {};
  // Of a character that begins nothing, only its message knows the line.
  const named = loc ? (token === 'EOF' ? loc.last_line : loc.first_line) : Number(/on line (\d+)/.exec(error.message)?.[1]);
  if (!named) return new DiagramError({ file, line }, `Mermaid cannot read this diagram: ${error.message.split('\n')[0]}.`);
  const lines = readLines(text);
  // At the end of the text mermaid names a line that is no longer there.
  const row = lines[Math.min(named, lines.length) - 1] ?? 1;
  const written = text.split('\n')[row - 1]!.trim();
  const reason = loc ? `: ${found(token, met)}${wanted(expected)}` : '';
  return new DiagramError({ file, line: line + row - 1 }, `Mermaid cannot read "${written}"${reason}. Correct this line or the one above.`);
}

function found(token = '', text = token): string {
  if (token === 'EOF') return 'the diagram ends';
  const words = text.replace(/\s+/g, ' ').trim();
  return words ? `there is "${words}"` : 'the line ends';
}

/** What Mermaid expects somewhere, by its own names; those that would say nothing to a writer are left out. */
const plainNames: Record<string, string> = {
  NODE_STRING: 'a name',
  UNICODE_TEXT: 'a name',
  STR: 'text in quotes',
  TAGEND: '">"',
  PIPE: '"|"',
  AMP: '"&"',
  SEMI: '";"',
  NEWLINE: 'a new line',
  EOF: 'the end',
  SPACE: 'a space',
  SQE: '"]"',
  PE: '")"',
  DIAMOND_STOP: '"}"',
  COLON: '":"',
  LINK: 'an arrow',
  START_LINK: 'an arrow',
  ARROW: 'an arrow',
  '-->': '"-->"',
  STRING: 'text in quotes',
  end: '"end"',
  subgraph: '"subgraph"',
};

function wanted(expected: string[]): string {
  const known = new Set(expected.map((name) => plainNames[name.replaceAll("'", '')]).filter((name) => name !== undefined));
  return known.size === 0 ? '' : ` where it expects ${[...known].slice(0, 5).join(', ')}`;
}

/**
 * What mermaid takes out before it parses: front matter, directives, comments with the blank lines before them. `(?<![^])` is the
 * start of the text, since `^` is that of any line here.
 */
const takenOut = /(?<![^])---[^\S\n]*\n.*?\n---\s*\n|%%\{.*?\}%%|^\s*%%(?!\{)[^\n]+\n?/gms;

/** Numbers of the lines that mermaid counts: its third line may be our fifth. */
function readLines(text: string): number[] {
  const numbers: number[] = [];
  let kept = '';
  let number = 1;
  let end = 0;
  const keep = (part: string) => {
    for (const character of part) {
      // Blank lines at the very top are taken out as well.
      if ((kept += character).trim() !== '' && (numbers.length === 0 || kept.at(-2) === '\n')) numbers.push(number);
      if (character === '\n') number += 1;
    }
  };
  for (const { 0: part, index } of text.matchAll(takenOut)) {
    keep(text.slice(end, index));
    number += part.split('\n').length - 1;
    end = index + part.length;
  }
  keep(text.slice(end));
  return numbers;
}
