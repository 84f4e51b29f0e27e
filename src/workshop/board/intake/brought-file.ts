import { longestChat, type CodeList } from '#answers/code/index.ts';
import { readAnswerFile } from '#answers/sharing/answer-file.ts';
import { nextTurn } from '#kit/slices.ts';
import type { Board } from '../board.ts';
import type { BoardKey } from '../board-strings.ts';
import { readBoardFile } from '../keeping/board-file.ts';
import { hasTooMuch, wordsOfExport, type FileText } from './file-texts.ts';
import { answerInFile, answersIn, type Incoming } from './incoming.ts';
import type { InTurns } from './stoppable-work.ts';

/** Why nothing could be taken from a file; each has its sentence. */
export type BringingRefusal = BoardKey extends infer Key ? (Key extends `board.file.${infer Reason}` ? Reason : never) : never;

/** What is in a file: a board, answers, or nothing that can be taken, and why. */
type Found = { board: Board } | Incoming | { reason: BringingRefusal; place?: string | undefined };

/** Looks through the text of a file: it may be a board, a file of answers, or anything with codes in it, such as a chat. */
export async function foundIn({ name, text }: FileText, lists: readonly CodeList[], inTurns: InTurns): Promise<Found> {
  if (await inTurns(hasTooMuch(text))) return { reason: 'too-large' };
  const board = readBoardFile(text);
  if (board.ok) return { board: board.board };
  if (board.reason !== 'not-json' && board.reason !== 'not-board') return { reason: board.reason, place: board.place };
  await nextTurn();
  const read = readAnswerFile(text);
  if (read.ok) {
    const answer = answerInFile(read.answers, lists);
    return answer ? { answers: [{ ...answer, name }], refused: [] } : { reason: 'no-answers' };
  }
  if (read.reason !== 'not-json' && read.reason !== 'not-answers') return { reason: read.reason };
  await nextTurn();
  const words = await inTurns(wordsOfExport(text));
  if (words.length > longestChat) return { reason: 'too-large' };
  const found = await inTurns(answersIn(words, lists));
  if (found.answers.length + found.refused.length > 0) return found;
  return { reason: read.reason === 'not-json' ? 'no-code' : 'not-answers' };
}
