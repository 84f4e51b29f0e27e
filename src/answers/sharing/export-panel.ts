import { stateWord } from '#answers/checklist/page-texts.ts';
import { format, type CodeList } from '#answers/code/index.ts';
import { writeAnswerFile } from './answer-file.ts';
import type { Answers } from '#answers/store/answers.ts';
import { deviceStore } from '#answers/store/stores.ts';
import { lateStringsUrl } from '#config/late-strings.inline.ts';
import { adoptStyle } from '#kit/adopted-style.inline.ts';
import { copyText } from '#kit/clipboard.ts';
import { today } from '#kit/dates/today.inline.ts';
import { fileName } from '#kit/files/file-name.ts';
import { saveFile } from '#kit/files/save-file.ts';
import { addStrings, fill } from '#kit/strings/strings.ts';
import type { StringKey } from '#kit/strings/words.ts';
import look from './made-code.css?inline';
import { codeFor } from './own-code.ts';

const opened = new WeakSet<HTMLElement>();

/**
 * Makes the panel work. It follows the store, so that code, link and preview are always those of
 * the current answers.
 *
 * @param root the element that `ExportAnswers.astro` made
 */
export function openExportPanel(root: HTMLElement): void {
  if (opened.has(root)) return;
  opened.add(root);
  adoptStyle(look);
  const store = deviceStore();
  const lists: CodeList[] = JSON.parse(root.dataset['lists']!);
  const part = <E extends HTMLElement>(name: string) => root.querySelector<E>(`[data-export-${name}]`)!;
  const on = (name: string, act: () => void) => part(name).addEventListener('click', act);
  const say = (key: StringKey) => (part('said').textContent = fill(root, key));
  const forFile = () => (root.dataset['everything'] === undefined ? chosen(store.answers, lists) : store.answers);

  let code: string | undefined;
  const show = () => {
    code = codeFor(store, lists);
    const anything = Object.values(forFile().lists).some(({ answers }) => Object.keys(answers).length > 0);
    part('empty').hidden = anything;
    part('full').hidden = !anything;
    part('marks').hidden = code === undefined;
    part('qr-place').hidden = true;
    part('qr-place').replaceChildren();
    // What was erased is not left on the page either, out of sight.
    part('code').textContent = code === undefined ? '' : format(code, ' ');
    part('link').textContent = code === undefined ? '' : linkWith(code);
    part('preview').textContent = code === undefined ? '' : writeAnswerFile(forFile(), false, new Date());
  };
  const nameWith = (key: StringKey, ending: string) => fileName([fill(root, key), lists.length === 1 ? lists[0]!.id : '', today()], ending);
  const saveJson = (key: StringKey, text: string) => saveFile(nameWith(key, 'json'), 'application/json', text);
  const copy = async (text: string | undefined) => say(text && (await copyText(text)) ? 'export.copied' : 'export.notCopied');

  on('copy', () => void copy(code && format(code, ' ')));
  on('copy-link', () => void copy(code && linkWith(code)));
  part('share').hidden = typeof navigator.share !== 'function';
  // Whoever closes the share sheet has changed their mind; that is not an error.
  on('share', () => void navigator.share({ title: fill(root, 'export.shareTitle'), url: part('link').textContent }).catch(() => {}));
  on('qr', () => void showQr(part('qr-place'), part('link').textContent));
  on('file', () => saveJson('export.fileName', writeAnswerFile(forFile(), true, new Date())));
  on('save-marks', () => saveJson('export.marksName', part('preview').textContent));
  on('table', () => {
    const trouble = root.querySelector<HTMLElement>('[role="alert"]')!;
    saveTable(root, chosen(store.answers, lists), nameWith('export.fileName', 'xlsx')).then(
      () => (trouble.hidden = true),
      () => (trouble.hidden = false),
    );
  });
  store.addEventListener('change', show);
  show();
}

/** The address of this page with the code after `#`, where it never reaches a server. */
function linkWith(code: string): string {
  return new URL(`#${format(code)}`, location.href.replace(/[?#].*/, '')).href;
}

/** Only the lists that this page is about, with the tag that distinguishes whose they are. */
function chosen({ lists: all, ...rest }: Answers, lists: readonly CodeList[]): Answers {
  const wanted = new Set(lists.map(({ id }) => id));
  return { ...rest, lists: Object.fromEntries(Object.entries(all).filter(([id]) => wanted.has(id))) };
}

/** What makes tables, and the names of their columns, load when somebody wants one. */
async function saveTable(root: HTMLElement, answers: Answers, name: string): Promise<void> {
  const [{ answerTable, tableFile, tableType }, { askedOnPage }] = await Promise.all([
    import('./table.ts'),
    import('./asked.ts'),
    addStrings(root, lateStringsUrl('export')),
  ]);
  const table = answerTable(askedOnPage(), answers, { column: (name) => fill(root, `table.${name}`), state: stateWord });
  saveFile(name, tableType, tableFile(table));
}

async function showQr(place: HTMLElement, link: string): Promise<void> {
  const { qrImage } = await import('#kit/qr/qr-image.ts');
  place.replaceChildren(qrImage(link));
  place.hidden = false;
}
