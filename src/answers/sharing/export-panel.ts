import { format, type CodeList } from '#answers/code/index.ts';
import { writeAnswerFile } from './answer-file.ts';
import type { Answers } from '#answers/store/answers.ts';
import { deviceStore } from '#answers/store/stores.ts';
import { copyText } from '#kit/clipboard.ts';
import { saveFile } from '#kit/files/save-file.ts';
import { fill } from '#kit/strings/strings.ts';
import type { StringKey } from '#kit/strings/words.ts';
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
  const store = deviceStore();
  const lists: CodeList[] = JSON.parse(root.dataset['lists']!);
  const part = <E extends HTMLElement>(name: string) => root.querySelector<E>(`[data-export-${name}]`)!;
  const on = (name: string, act: () => void) => part(name).addEventListener('click', act);
  const say = (key: StringKey) => (part('said').textContent = fill(root, key));
  const forFile = () => (root.dataset['everything'] === undefined ? chosen(store.answers, lists) : store.answers);
  const withNotes = () => part<HTMLInputElement>('notes').checked;

  let code: string | undefined;
  const show = () => {
    code = codeFor(store, lists);
    part('empty').hidden = code !== undefined;
    part('full').hidden = code === undefined;
    part('qr-place').hidden = true;
    if (code === undefined) return;
    part('code').textContent = format(code, ' ');
    part('link').textContent = linkWith(code);
    part('preview').textContent = writeAnswerFile(forFile(), withNotes(), new Date());
  };
  const copy = async (text: string | undefined) => say(text && (await copyText(text)) ? 'export.copied' : 'export.notCopied');

  on('copy', () => void copy(code && format(code, ' ')));
  on('copy-link', () => void copy(code && linkWith(code)));
  part('share').hidden = typeof navigator.share !== 'function';
  // Whoever closes the share sheet has changed their mind; that is not an error.
  on('share', () => void navigator.share({ title: fill(root, 'export.shareTitle'), url: part('link').textContent }).catch(() => {}));
  on('qr', () => void showQr(part('qr-place'), part('link').textContent));
  on('file', () => saveFile(`${fill(root, 'export.fileName')}.json`, 'application/json', part('preview').textContent));
  on('table', () => {
    void import('./table.ts').then(({ answerTable, saveTable }) => {
      const [list, ...others] = lists;
      const table = answerTable(chosen(store.answers, lists), withNotes());
      saveTable(table, fill(root, 'export.fileName'), others.length === 0 ? list?.id : undefined);
    });
  });
  part('notes').addEventListener('change', show);
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

async function showQr(place: HTMLElement, link: string): Promise<void> {
  const { qrImage } = await import('#kit/qr/qr-image.ts');
  place.replaceChildren(qrImage(link));
  place.hidden = false;
}
