const comment = /^# (.*)$/;
const key = /^([a-zA-Z]+)\.[\w.-]+:/;

/**
 * What a file of strings says of them: a comment is about the string below it, and about all others of its concept, the first
 * part of a key.
 *
 * @param text the file as it is written
 * @returns the comment of a key, or nothing
 */
export function stringComments(text: string): (key: string) => string {
  const ofConcept = new Map<string, string>();
  let above: string[] = [];
  for (const row of text.split(/\r?\n/)) {
    const said = comment.exec(row)?.[1];
    const concept = key.exec(row)?.[1];
    if (said !== undefined) above.push(said);
    else {
      if (concept && above.length > 0) ofConcept.set(concept, above.join(' '));
      above = [];
    }
  }
  return (asked) => ofConcept.get(asked.slice(0, asked.indexOf('.'))) ?? '';
}
