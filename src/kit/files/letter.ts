/**
 * A letter as plain data: what the reader has in the fields, and what it becomes on paper and in a document.
 */
export interface Letter {
  title: string;
  parts: LetterPart[];
}

interface LetterPart {
  heading: string;
  text: string;
  /** Blank lines below it, to write on by hand. */
  room?: number | undefined;
}

export type Block =
  { kind: 'title' | 'heading' | 'paragraph' | 'item'; text: string } | { kind: 'table'; rows: string[][] } | { kind: 'room' };

/** A hyphen, dash or bullet and a blank in front of a line make it an item of a list. */
const item = /^\s*[-–—•*]\s+/;
/** An upright bar between blanks, or at an end, makes a line the row of a table. */
const bar = /(?<=^|\s)\|(?=\s|$)/;

/** The letter in pieces: every line is one of its own, and what is left empty is left out with its heading. */
export function blocksOf({ title, parts }: Letter): Block[] {
  const blocks = parts.flatMap(({ heading, text, room = 0 }): Block[] => {
    const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '');
    if (lines.length === 0) return [];
    return [
      { kind: 'heading', text: heading },
      ...joined(lines.map(blockOf)),
      ...Array.from({ length: room }, () => ({ kind: 'room' }) as const),
    ];
  });
  return [{ kind: 'title', text: title.trim() }, ...blocks];
}

function blockOf(line: string): Block {
  if (item.test(line)) return { kind: 'item', text: line.replace(item, '').trim() };
  if (bar.test(line)) return { kind: 'table', rows: [line.split(bar).map((cell) => cell.trim())] };
  return { kind: 'paragraph', text: line.trim() };
}

/** Rows that follow one another are one table, each as long as the longest. */
function joined(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (block.kind === 'table' && last?.kind === 'table') last.rows.push(...block.rows);
    else found.push(block);
  }
  for (const block of found) {
    if (block.kind !== 'table') continue;
    const length = Math.max(...block.rows.map((row) => row.length));
    block.rows = block.rows.map((row) => [...row, ...Array<string>(length - row.length).fill('')]);
  }
  return found;
}
