import { deviceStore } from '#answers/store/stores.ts';
import { lateStringsUrl } from '#config/late-strings.inline.ts';
import { questionText } from '#answers/checklist/page-texts.ts';
import { fill } from '#kit/strings/strings.ts';
import { leadOf, type Reasons } from './reasons.ts';
import { nextSteps, type LeadingList, type NextStep } from './next-steps.ts';

/**
 * Shows in `panel` (see `NextSteps.astro`) the suggestions for the current answers, now and whenever
 * the answers change. All texts are in the page already.
 */
export function showNextSteps(panel: HTMLElement): void {
  const store = deviceStore();
  const lists = [...document.querySelectorAll<HTMLElement>('[data-leading]')].map(readList);
  const place = panel.querySelector('ol')!;
  const dismissed = new Set<string>();
  let shown = '';

  const show = () => {
    const steps = nextSteps(lists, store.answers, dismissed);
    panel.querySelector<HTMLElement>('[data-none]')!.hidden = steps.length > 0 || dismissed.size > 0;
    // Drawn again only if they differ, so that the keyboard keeps its place.
    if (shown === JSON.stringify(steps)) return;
    shown = JSON.stringify(steps);
    place.replaceChildren(...steps.map((step) => item(panel, step, () => dismiss(step.lead))));
    place.hidden = steps.length === 0;
  };
  const dismiss = (lead: string) => {
    dismissed.add(lead);
    show();
    panel.querySelector('[role="status"]')!.textContent = fill(panel, 'nextSteps.dismissed');
    panel.querySelector<HTMLElement>('ol button, summary, p > a')!.focus();
  };
  store.addEventListener('change', () => (isPressedBelow(panel) ? keepingPlace(panel, show) : show()));
  keepingPlace(panel, show);
  void addReasons(panel).then((added) => {
    if (!added) return;
    shown = '';
    keepingPlace(panel, show);
  });
}

/** Has what the reader sees below the panel stay where it is when the panel grows: they may be about to tap it. */
function keepingPlace(panel: HTMLElement, draw: () => void): void {
  const end = () => panel.getBoundingClientRect().bottom;
  const before = end();
  draw();
  if (before < innerHeight) scrollBy({ top: end() - before, behavior: 'instant' });
}

/** Whether somebody taps something below the panel at this moment: the tap also ends a note, which is saved then and may make the panel grow. */
function isPressedBelow(panel: HTMLElement): boolean {
  const pressed = [...document.querySelectorAll(':active')].at(-1);
  return pressed !== undefined && (panel.compareDocumentPosition(pressed) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Adds to each thing that is named without one why it helps. Without the file of reasons the names are still there. */
async function addReasons(panel: HTMLElement): Promise<boolean> {
  const bare = [...panel.querySelectorAll<HTMLElement>('[data-group] [data-leads]')];
  if (bare.length === 0) return false;
  const reasons = await fetch(lateStringsUrl('reasons')).then(
    async (response): Promise<Reasons> => (response.ok ? response.json() : {}),
    (): Reasons => ({}),
  );
  for (const lead of bare) {
    const reason = reasons[lead.closest<HTMLElement>('[data-group]')!.dataset['group']!]?.[leadOf(lead.querySelector('a')!.href) ?? ''];
    if (reason) lead.append(`. ${reason}`);
  }
  return true;
}

function item(panel: HTMLElement, { question, state, lead }: NextStep, dismiss: () => void): HTMLElement {
  const because = document.createElement('p');
  because.append(...around(fill(panel, `nextSteps.because.${state}`), 'question', [linkTo(question)]));
  const suggests = document.createElement('p');
  // With the reason, where the page gives one.
  const words = groupOf(question).querySelector(`[data-leads]:has(> [href="${lead}"])`)!.cloneNode(true).childNodes;
  suggests.append(...around(fill(panel, 'nextSteps.suggests'), 'lead', [...words]));
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button button-quiet' });
  button.textContent = fill(panel, 'nextSteps.dismiss');
  button.addEventListener('click', dismiss);
  const made = document.createElement('li');
  made.append(suggests, because, button);
  return made;
}

/** The group of a question: a thing that helps with two groups has a reason of its own in each. */
const groupOf = (question: string): Element =>
  document.getElementById(question)?.closest('.question-group') ?? document.querySelector(`[data-group][data-questions~="${question}"]`)!;

/** The words of a sentence with nodes in one of its places. */
function around(sentence: string, place: string, nodes: Node[]): (string | Node)[] {
  const [before = '', after = ''] = sentence.split(`{{${place}}}`);
  return [before, ...nodes, after];
}

/** To the question on this page, or, on the page of all answers, to its list. */
function linkTo(question: string): Node {
  const listed = document.querySelector(`[data-given="${question}"] a`);
  if (listed) return listed.cloneNode(true);
  return Object.assign(document.createElement('a'), { href: `#${question}`, textContent: questionText(question) ?? question });
}

/** Of the list itself where it is on this page, else of what the panel says of it. A lead is named by its address. */
function readList(list: HTMLElement): LeadingList {
  const questions = [...list.querySelectorAll<HTMLElement>('.question-group, [data-questions]')].flatMap((group) => {
    const leads = [...group.querySelectorAll('[data-leads] > a:not(.citation)')].map((link) => link.getAttribute('href')!);
    const ids = group.dataset['questions']?.split(' ') ?? [...group.querySelectorAll('.question')].map(({ id }) => id);
    return ids.map((id) => ({ id, leads }));
  });
  return { id: list.dataset['leading']!, questions };
}
