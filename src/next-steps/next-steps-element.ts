import { deviceStore } from '#answers/device.ts';
import { fill } from '#strings/strings.ts';
import { nextSteps, type LeadingList, type NextStep } from './next-steps.ts';

/** Shows the suggestions for the answers as they stand. All words stand in the page already. */
class NextSteps extends HTMLElement {
  readonly #store = deviceStore();
  readonly #dismissed = new Set<string>();
  #lists: LeadingList[] = [];
  #shown = '';

  connectedCallback(): void {
    this.#lists = [...this.querySelectorAll<HTMLElement>('dl')].map(readList);
    this.#store.addEventListener('change', this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    this.#store.removeEventListener('change', this.#show);
  }

  #show = (): void => {
    const steps = nextSteps(this.#lists, this.#store.answers, this.#dismissed);
    const shown = JSON.stringify(steps);
    // Made anew only if it differs, so that the keyboard keeps its place.
    if (shown === this.#shown) return;
    this.#shown = shown;
    const place = this.querySelector('ol')!;
    place.replaceChildren(...steps.map((step) => this.#item(step)));
    place.hidden = steps.length === 0;
    this.querySelector<HTMLElement>('[data-none]')!.hidden = steps.length > 0 || this.#dismissed.size > 0;
  };

  #item({ question, state, lead }: NextStep): HTMLElement {
    const because = document.createElement('p');
    const link = document.querySelector<HTMLAnchorElement>(`[data-act="${question}"] > a`)?.cloneNode(true) ?? linkTo(question);
    because.append(...around(fill(this, `nextSteps.because.${state}`), 'question', [link]));
    const suggests = document.createElement('p');
    const words = this.querySelector(`[data-lead="${lead}"]`)!.cloneNode(true).childNodes;
    suggests.append(...around(fill(this, 'nextSteps.suggests'), 'lead', [...words]));
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button button-quiet' });
    button.textContent = fill(this, 'nextSteps.dismiss');
    button.addEventListener('click', () => this.#dismiss(lead));
    const item = document.createElement('li');
    item.append(because, suggests, button);
    return item;
  }

  #dismiss(lead: string): void {
    this.#dismissed.add(lead);
    this.#show();
    this.querySelector('[role="status"]')!.textContent = fill(this, 'nextSteps.dismissed');
    this.querySelector<HTMLElement>('ol button, summary')!.focus();
  }
}

/** The words of a sentence with nodes in one of its places. */
function around(sentence: string, place: string, nodes: Node[]): (string | Node)[] {
  const [before = '', after = ''] = sentence.split(`{{${place}}}`);
  return [before, ...nodes, after];
}

function linkTo(question: string): HTMLAnchorElement {
  const link = Object.assign(document.createElement('a'), { href: `#${question}` });
  link.textContent = document.querySelector(`#${question} .question-text`)!.textContent;
  return link;
}

function readList(list: HTMLElement): LeadingList {
  const questions: LeadingList['questions'] = [];
  for (const group of list.querySelectorAll<HTMLElement>('dt')) {
    const leads: string[] = [];
    for (let next = group.nextElementSibling; next?.tagName === 'DD'; next = next.nextElementSibling) {
      leads.push((next as HTMLElement).dataset['lead']!);
    }
    questions.push(...group.dataset['questions']!.split(' ').map((id) => ({ id, leads })));
  }
  return { id: list.dataset['leading']!, questions };
}

customElements.define('next-steps', NextSteps);
