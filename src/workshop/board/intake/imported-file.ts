import { maxTextLength, type CodeList } from '#answers/code/index.ts';
import { lostStarts } from '#answers/code/lost-start.ts';
import { readAnswerFile } from '#answers/sharing/answer-file.ts';
import { nextTurn } from '#kit/slices.ts';
import type { Board } from '../board.ts';
import type { BoardKey } from '../board-strings.ts';
import { boardInFile } from '../storage/board-file.ts';
import { hasTooMuch, textOfExport, type FileText } from './file-texts.ts';
import { responseInFile, responsesIn, type Incoming } from './incoming.ts';
import type { InTurns } from './stoppable-work.ts';

/** Why nothing could be taken from a file; each has its sentence. */
export type ImportRefusal = BoardKey extends infer Key ? (Key extends `board.file.${infer Reason}` ? Reason : never) : never;

/** What is in a file: a board, answers, or nothing that can be taken, and why. */
export type FoundInFile = { board: Board } | Incoming | { reason: ImportRefusal; place?: string | undefined };

/** Looks through the text of a file: it may be a board, a file of answers, or anything with codes in it, such as a chat. */
export async function foundIn({ name, text }: FileText, lists: readonly CodeList[], inTurns: InTurns): Promise<FoundInFile> {
  if (await inTurns(hasTooMuch(text))) return { reason: 'too-large' };
  const board = await inTurns(boardInFile(text));
  if (board.ok) return { board: board.board };
  if (board.reason !== 'not-json' && board.reason !== 'not-board') return { reason: board.reason, place: board.place };
  await nextTurn();
  const read = readAnswerFile(text);
  if (read.ok) {
    const response = responseInFile(read.answers, lists);
    return response ? { responses: [{ ...response, name }], refused: [] } : { reason: 'no-answers' };
  }
  if (read.reason !== 'not-json' && read.reason !== 'not-answers') return { reason: read.reason };
  await nextTurn();
  const words = await inTurns(textOfExport(text));
  if (words.length > maxTextLength) return { reason: 'too-large' };
  const found = await inTurns(responsesIn(words, lists, lostStarts));
  if (found.responses.length + found.refused.length > 0) return found;
  return { reason: read.reason === 'not-json' ? 'no-code' : 'not-answers' };
}
