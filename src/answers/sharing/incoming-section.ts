import { fill } from '#kit/strings/strings.ts';

/** A button of the section that came in, by the name under which the panel finds it; `opens` for one that unfolds a part. */
function button(words: HTMLElement, name: 'keep' | 'compare' | 'take' | 'merge' | 'replace', opens = false): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), { className: 'button', type: 'button' });
  made.textContent = fill(words, `import.${name}`);
  made.setAttribute(`data-import-${name}`, '');
  if (opens) made.ariaExpanded = 'false';
  return made;
}

function part(tag: 'p' | 'div', name: string, ...content: readonly Node[]): HTMLElement {
  const made = document.createElement(tag);
  if (name) made.setAttribute(`data-import-${name}`, '');
  made.append(...content);
  return made;
}

/**
 * Where answers that came in are shown, with what can be done with them. Made when the first come: few readers of a list
 * ever need it.
 *
 * @param words carries the strings
 */
export function incomingSection(words: HTMLElement): HTMLElement {
  const section = Object.assign(document.createElement('section'), { className: 'incoming', tabIndex: -1, hidden: true });
  section.setAttribute('data-import-incoming', '');
  section.ariaLabel = fill(words, 'import.incoming');
  const heading = document.createElement('h2');
  heading.textContent = section.ariaLabel;
  const choices = part('p', 'choices', button(words, 'keep'), button(words, 'compare', true), button(words, 'take', true));
  const modes = part('p', '', button(words, 'merge'), button(words, 'replace'));
  choices.className = modes.className = 'button-row';
  const how = part('div', 'how', part('p', 'changes'), modes);
  const compared = part('div', 'compared');
  how.hidden = compared.hidden = true;
  section.append(heading, part('p', 'found'), part('div', 'listed'), choices, how, compared);
  return section;
}
