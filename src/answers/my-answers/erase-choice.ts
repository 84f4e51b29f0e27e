import { devicePlace, tabPlace } from '#answers/store/device.ts';
import { nameInKey, writtenIn } from '#answers/store/erase.ts';
import { attempt } from '#answers/store/erasure.ts';
import { projectParts } from '#answers/store/projects.ts';
import { fill } from '#kit/strings/strings.ts';

/** What is offered for erasing, by the names under which it is saved. Whatever else there is always goes. */
const kinds: Readonly<Record<string, RegExp>> = {
  answers: /^(project:\w+:)?answers(:|$)/,
  drafts: /^(project:\w+:)?drafts(:|$)/,
  plan: /^(project:\w+:)?plan(:|$)/,
  board: /^(board|shown|sheet)$/,
  desk: /^desk$/,
  workshop: /^workshop:/,
  paper: /^paper$/,
};

/** Lists what is on this device and in this tab, each to tick; a board with how many people it holds. */
export function showFound(root: HTMLElement): void {
  const found = [devicePlace(), tabPlace()].flatMap(({ storage, prefix }) =>
    writtenIn(storage, prefix).map((key) => ({ name: nameInKey(key, prefix), text: attempt(() => storage!.getItem(key)) ?? '' })),
  );
  for (const [kind, names] of Object.entries(kinds)) {
    const label = labelOf(root, kind);
    const own = found.filter(({ name }) => names.test(name));
    // What was shown on a board that is gone is no board.
    label.hidden = !own.some(({ name }) => name !== 'shown');
    label.querySelector('input')!.checked = true;
    if (kind === 'board') {
      const count = Math.max(0, ...own.map(({ text }) => peopleOn(text)));
      label.querySelector('span')!.textContent = fill(root, 'myAnswers.erase.board', { count });
    }
  }
}

/** Whether something of this name is to stay, as its writer chose. Projects keep their names if they keep anything. */
export function staysIn(root: HTMLElement): (name: string) => boolean {
  const kept = Object.entries(kinds).filter(([kind]) => !labelOf(root, kind).querySelector('input')!.checked);
  const keepsProjects = kept.some(([kind]) => (projectParts as readonly string[]).includes(kind));
  return (name) => kept.some(([, names]) => names.test(name)) || (keepsProjects && /^(open-project|projects)(:|$)/.test(name));
}

const labelOf = (root: HTMLElement, kind: string) => root.querySelector<HTMLElement>(`[data-erase-kind="${kind}"]`)!;

/** Anything may be found in a storage. */
const peopleOn = (text: string): number =>
  attempt(() => Object.keys((JSON.parse(text) as { responses?: object }).responses ?? {}).length) ?? 0;
