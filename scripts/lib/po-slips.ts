interface Slip {
  line: number;
  sentence: string;
}

/** What makes of a text no PO file, where the parser would not say so in words that help. */
export function poSlip(text: string): Slip | undefined {
  const rows = text.split('\n');
  const conflict = rows.findIndex((row) => /^(?:<{7}|>{7})(?: |$)/.test(row));
  if (conflict >= 0)
    return {
      line: conflict + 1,
      sentence:
        'Two versions of this file meet here; keep one of the two, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    };
  return lostLine(rows);
}

/** A text whose line "msgstr" is missing. What is no longer in use begins with `#~`, and is none. */
function lostLine(rows: readonly string[]): Slip | undefined {
  let open: number | undefined;
  for (const [at, row] of [...rows, 'msgid'].entries()) {
    if (row.startsWith('msgstr')) open = undefined;
    if (!row.startsWith('msgid') || row.startsWith('msgid_plural')) continue;
    if (open !== undefined)
      return { line: open + 1, sentence: 'The line "msgstr" of this text is missing; write msgstr "" below it, or export the file again.' };
    open = at;
  }
  return undefined;
}
