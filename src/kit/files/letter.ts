/**
 * A letter as plain data: what the reader has in the fields, and what it becomes on paper and in a document.
 */
export interface Letter {
  title: string;
  parts: { heading: string; text: string }[];
}

export interface Block {
  kind: 'title' | 'heading' | 'paragraph' | 'item';
  text: string;
}

/** A hyphen, dash or bullet and a blank in front of a line make it an item of a list. */
const item = /^\s*[-–—•*]\s+/;

/** The letter in pieces: every line is one of its own, and what is left empty is left out with its heading. */
export function blocksOf({ title, parts }: Letter): Block[] {
  const blocks = parts.flatMap(({ heading, text }): Block[] => {
    const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '');
    if (lines.length === 0) return [];
    return [
      { kind: 'heading', text: heading },
      ...lines.map((line): Block =>
        item.test(line) ? { kind: 'item', text: line.replace(item, '').trim() } : { kind: 'paragraph', text: line.trim() },
      ),
    ];
  });
  return [{ kind: 'title', text: title.trim() }, ...blocks];
}
