/** What keeps the text of each tool, as its page uses it, without the page. */
import { vi } from 'vitest';
import { sheetStore } from '#answers/paper/sheet-store.ts';
import { placeIn } from '#answers/store/memory-storage.fixture.ts';
import { AnswerStore } from '#answers/store/store.ts';
import { PlanEditing } from '#plan/screen/editing.ts';
import { newBoard } from '#workshop/board/board.ts';
import { storedBoard } from '#workshop/board/storage/board-file.ts';
import { BoardStore } from '#workshop/board/storage/board-store.ts';
import { DeskStore, type Desk } from '#workshop/desk/desk-store.ts';
import type { TestedTool } from './fault-kinds.fixture.ts';
import { FieldsPage, type KeptPage, type Opened } from './fields-page.fixture.ts';

function planPage({ device, clock }: Opened): KeptPage {
  const store = new AnswerStore(placeIn(device), 'plan', clock);
  const editing = new PlanEditing(store, () => {});
  store.addEventListener('change', () => editing.refresh());
  store.addEventListener('erased', () => editing.giveWay());
  const fields = ['problem', 'aim'] as const;
  const text = (field: 0 | 1) => editing.shown('about', fields[field], editing.plan.about[fields[field]]);
  const type = (more: string, field: 0 | 1 = 0) => {
    const stored = editing.plan.about[fields[field]];
    editing.type('about', fields[field], `${text(field)} ${more}`.trim(), stored);
  };
  return {
    write: (more, field = 0) => (type(more, field), editing.flush()),
    type,
    save: editing.flush,
    shown: () => `${text(0)}\n${text(1)}`,
    asks: () => store.hasUnsaved,
    hear: (event) => store.hear(event),
    wake: () => store.refresh(true),
    clear: () => (editing.clear('plan.files.newDone'), () => editing.undo()),
    takeIn(more) {
      const plan = editing.fresh();
      editing.replace({ ...plan, about: { ...plan.about, aim: more } }, 'plan.saved');
      return () => editing.undo();
    },
  };
}

function boardPage({ device, tab }: Opened): KeptPage {
  const store = new BoardStore({ tab: placeIn(tab, device), device: placeIn(device) }, () => newBoard('today'));
  const add = (text: string) => store.change((board) => ({ ...board, actions: [...board.actions, { what: text, who: '', when: '' }] }));
  return {
    write(text) {
      add(text);
      if (!store.isOnDevice && store.trouble === undefined) store.saveOnDevice(true);
    },
    shown: () => store.board.actions.map(({ what }) => what).join('\n'),
    asks: () => store.hasUnsaved && store.trouble !== undefined,
    hear: (event) => store.hear(event),
    wake: () => store.refresh(),
    takeIn: (text) => (add(text), () => void store.undo()),
    earlier: () => ['board', storedBoard(store.board)],
  };
}

function deskPage({ device, tab }: Opened): KeptPage {
  const store = new DeskStore(placeIn(tab, device), placeIn(device));
  let desk = store.read();
  let isStored = true;
  return {
    write(text) {
      const isFirst = desk === undefined;
      const written: Desk = { messages: {}, fragment: desk ? `${desk.fragment}.${text}` : `w1.${text}` };
      desk = written;
      isStored = store.write(written);
      if (isFirst) store.saveOnDevice(true, written);
    },
    shown: () => desk?.fragment ?? '',
    asks: () => !isStored,
    hear(event) {
      if (!store.isAbout(event)) return;
      if (store.wasErased()) desk = store.read();
      else if (store.readOthers()) desk = store.read();
    },
    wake() {
      if (store.wasErased()) desk = undefined;
      desk = store.read() ?? desk;
    },
    earlier: () => ['workshop-desk', desk!.fragment],
  };
}

function paperPage({ device, tab }: Opened): KeptPage {
  const store = sheetStore(placeIn(tab, device));
  const read = () => {
    const found = store.read();
    return typeof found === 'object' ? found.sheets : [];
  };
  let sheets = read();
  const giveWay = (woken: boolean) => {
    if (store.items.wasErased() || woken) sheets = read();
  };
  return {
    write(code) {
      sheets = [...sheets, { list: 'l', marks: ['act'], side: undefined, code }];
      store.write({ list: 'l', marks: [], sheets, copied: false });
    },
    shown: () => sheets.map(({ code }) => code).join('\n'),
    asks: () => store.trouble !== undefined,
    hear: (event) => void (store.items.heard(event) && giveWay(false)),
    wake: () => giveWay(true),
  };
}

/** Opens the page of a tool. */
export const openPage: Record<TestedTool, (at: Opened) => KeptPage> = {
  answers: (at) => new FieldsPage('answers', 'l', at),
  letter: (at) => new FieldsPage('drafts', 'mandate', at),
  told: (at) => new FieldsPage('drafts', 'tell-case', at),
  participant: (at) => new FieldsPage('workshop:7', 'workshop', at),
  plan: planPage,
  board: boardPage,
  desk: deskPage,
  paper: paperPage,
};

/** The names under which each tool saves. */
export const namesOf: Record<TestedTool, RegExp> = {
  answers: /^answers/,
  letter: /^drafts/,
  told: /^drafts/,
  participant: /^workshop:7/,
  plan: /^plan/,
  board: /^(board|shown)$/,
  desk: /^desk$/,
  paper: /^paper$/,
};

/** What fields need of a browser. */
export function stubPage(): void {
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', Object.assign(new EventTarget(), { hidden: false }));
}
