/** Files of answers by which another program can check that it reads them alike; published, and tried by tests. */
import type { Answers } from '#answers/store/answers.ts';
import { readAnswerFile, writeAnswerFile, type FileRefusal } from './answer-file.ts';

export interface AnswerFileVectors {
  /** The text of each file, and what it holds. */
  files: { file: string; tag: number | null; lists: Answers['lists'] }[];
  refusals: { file: string; reason: FileRefusal }[];
}

const when = new Date('2026-11-23T10:00:00Z');
const changed = '2026-11-22T08:00:00.000Z';
const example: Answers = {
  version: 1,
  tag: 20_000_000,
  lists: {
    'example-list': {
      revision: 2,
      changed,
      answers: {
        'e-q1': { state: 'act', note: 'Ask the archive.', revision: 1, changed },
        'e-q3': { state: 'open', note: 'Later', revision: 2, changed },
      },
    },
  },
};

/** The same every time. */
export function answerFileVectors(): AnswerFileVectors {
  const { tag, ...withoutTag } = example;
  const good = writeAnswerFile(example, true, when);
  const texts = [good, writeAnswerFile(example, false, when), writeAnswerFile(withoutTag, true, when), `\uFEFF${good}`];
  const files = texts.map((file) => {
    const read = readAnswerFile(file);
    if (!read.ok) throw new Error(`An example of a file of answers is refused: ${read.reason}`);
    return { file, tag: read.answers.tag ?? null, lists: read.answers.lists };
  });
  const broken = [
    '',
    '[]',
    good.replace('peer-learning-guide-answers', 'x'),
    good.replace('"version": 1', '"version": 9'),
    good.replace('"act"', '"great"'),
    good.replace('20000000', '40000000'),
    good.replace('"e-q1"', '"E Q1"'),
  ];
  const refusals = broken.map((file) => {
    const read = readAnswerFile(file);
    if (read.ok) throw new Error('An example of a broken file of answers opens.');
    return { file, reason: read.reason };
  });
  return { files, refusals };
}
