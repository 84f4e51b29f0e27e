/** Files of boards by which another program can check that it reads them alike; published, and tried by tests. */
import { withoutPerson, addResponse, type Board } from '../board.ts';
import { showResults, shownOf, type Shown } from '../shown.ts';
import { readBoardFile, writeBoardFile, type BoardRefusal } from './board-file.ts';

export interface BoardVectors {
  /** The text of each file, and what may be seen of each question of it. */
  boards: { file: string; shown: Record<string, Shown> }[];
  refusals: { file: string; reason: BoardRefusal; place?: string }[];
}

const start: Board = {
  id: '0123456789abcdef',
  title: 'An example',
  date: '2026-11-23',
  questions: [
    { id: 'e-q1', text: 'What do you want to learn?', prompt: false },
    { id: 'p1', text: 'Why now?', prompt: true },
  ],
  code: 100_000_000,
  wordings: [{ code: 100_000_002, texts: { p1: 'Why mow?' } }],
  link: 'w2.9.1y142xu.WzEsMiwzX.e',
  sides: ['Hosts', 'Guests'],
  named: false,
  responses: {},
  results: {},
  actions: [{ what: 'Meet', who: 'training unit', when: 'May' }],
};

const with12 = Array.from({ length: 12 }, (_, i) => i).reduce<Board>(
  (board, i) =>
    addResponse(board, {
      tag: i * 2_000_003,
      side: i % 2 ? 1 : 2,
      ...(i === 3 && { wording: 100_000_002 }),
      states: { 'e-q1': i % 3 ? 'act' : 'open', p1: i === 7 ? 'untouched' : i % 4 ? 'answered' : 'not-for-us' },
    }).board,
  start,
);

/** The same every time. */
export function boardVectors(): BoardVectors {
  const shown: Board = {
    ...showResults(with12, true),
    picked: ['p1'],
    agenda: [{ minutes: 20, title: 'Answer alone', what: 'Each for one side.' }],
  };
  const good = writeBoardFile(shown);
  const boards = [
    start,
    with12,
    shown,
    withoutPerson(shown, 4_000_006),
    { ...with12, named: true, code: 100_000_001, wordings: [{ code: 100_000_003, texts: { p1: 'Why mow?' } }], responses: {} },
  ].map((board) => {
    const file = writeBoardFile(board);
    const read = readBoardFile(file);
    if (!read.ok) throw new Error(`An example of a board is refused: ${read.reason}`);
    return { file, shown: Object.fromEntries(board.questions.map(({ id }) => [id, shownOf(read.board, id)])) };
  });
  const files = [
    '',
    '{"format":"x"}',
    good.replace('"version":4', '"version":5'),
    good.replace('"act"', '"great"'),
    good.replace('"sides":["Hosts"', '"name":"Ana","sides":["Hosts"'),
    good.replace('"named":false', '"named":true'),
    good.replace('"wordings":[{"code":100000002', '"wordings":[{"code":100000004'),
    good.replaceAll('100000002', '100000003'),
    good.replace(/"batches":\[\["[^"]+",/, '"batches":[["1:0"],['),
  ];
  const refusals = files.map((file) => {
    const { ok, ...refusal } = readBoardFile(file);
    if (ok) throw new Error('An example of a broken board opens.');
    return { file, ...(refusal as { reason: BoardRefusal; place?: string }) };
  });
  return { boards, refusals };
}
