/** An element with a text or with others in it. */
export function part(tag: string, content: string | readonly Node[], className = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...(typeof content === 'string' ? [content] : content));
  return made;
}
