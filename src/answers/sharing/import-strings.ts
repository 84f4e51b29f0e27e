import type { StringKey } from '#kit/strings/words.ts';
import { refusalReasons } from './refusals.ts';

/**
 * What is said when answers are imported. Most readers of a list never import any, so these are no part of its page and
 * come with the script of the panel.
 */
export const importStrings: readonly StringKey[] = [
  // The page has the sentence for a script that does not come.
  ...refusalReasons.filter((reason) => reason !== 'script').map((reason) => `import.refused.${reason}` as const),
  'import.incoming',
  'import.keep',
  'import.compare',
  'import.take',
  'import.merge',
  'import.replace',
  'import.someone',
  'import.own',
  'import.nothing',
  'import.foundSeveral',
  'import.foundUnread',
  'import.changes',
  'import.changesNone',
  'import.otherLists',
  'import.done',
  'import.undone',
  'import.notUndone',
  'import.unchanged',
  'compare.same',
  'compare.question',
  'compare.before',
  'compare.now',
  'compare.moved',
  'compare.back',
  'compare.new',
  'compare.retired',
  'compare.reworded',
];
