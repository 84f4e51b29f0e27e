/** Looked at inside a page (`tab.evaluate`): what does not fit, in words. No function here may use another. */

/** What makes the page scroll sideways, and parts that scroll sideways themselves without a way in for the keyboard. */
export function sideways(byKeyboard: boolean): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const name = (element: Element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`;
  const all = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => element.checkVisibility());
  const outside = scrollWidth > clientWidth ? all.filter((element) => element.getBoundingClientRect().right > clientWidth + 1) : [];
  const scrolling = all.filter(
    (element) => element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX),
  );
  const shut = scrolling.filter(
    (element) => byKeyboard && element.tabIndex < 0 && !element.querySelector('a[href], button, input, select, textarea, summary'),
  );
  const running = scrolling.filter((element) => !element.matches('table, .diagram-frame, [tabindex="0"]'));
  return [
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} pixels wide`] : []),
    ...outside.slice(0, 3).map((element) => `${name(element)} sticks out`),
    ...shut.map((element) => `${name(element)} scrolls sideways, but not by keyboard`),
    ...running.map((element) => `${name(element)} scrolls sideways, and is no table and no drawing`),
  ];
}

/** Text that is cut off by its box, or that lies on other text. Drawings keep the room that they were drawn with. */
export function spoiledText(): string[] {
  const found: string[] = [];
  const boxes: { rect: DOMRect; text: string; node: Node }[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const holder = node.parentElement!;
    const text = node.textContent!.trim();
    if (
      !text ||
      !holder.checkVisibility() ||
      holder.closest('svg, script, style, noscript, .skip-link, option, textarea, .checklist-bar, .side, .toc')
    )
      continue;
    let hidden: Element | null = holder;
    while (hidden && getComputedStyle(hidden).clipPath === 'none') hidden = hidden.parentElement;
    if (hidden) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) if (rect.width > 1) boxes.push({ rect, text, node });
    const box = holder.closest<HTMLElement>('button, label, summary, legend, h1, h2, h3, h4, td, th, p, li');
    const style = box && getComputedStyle(box);
    if (
      box &&
      style!.overflow !== 'visible' &&
      !/auto|scroll/.test(style!.overflow) &&
      (box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
    )
      found.push(`“${text.slice(0, 40)}” is cut off`);
  }
  boxes.sort((one, other) => one.rect.top - other.rect.top);
  boxes.forEach(({ rect, text, node }, index) => {
    for (let next = index + 1; next < boxes.length && boxes[next]!.rect.top < rect.bottom; next++) {
      const { rect: other, text: over, node: otherNode } = boxes[next]!;
      const high = Math.min(rect.bottom, other.bottom) - other.top;
      const broad = Math.min(rect.right, other.right) - Math.max(rect.left, other.left);
      // Lines of one paragraph may touch: letters are smaller than their boxes.
      if (otherNode !== node && high > Math.min(rect.height, other.height) * 0.45 && broad > 3)
        found.push(`“${text.slice(0, 40)}” and “${over.slice(0, 40)}” lie on each other`);
    }
  });
  return [...new Set(found)].slice(0, 5);
}

/** Whatever moves by itself or takes its time. */
export function moving(): string[] {
  const slow = [...document.querySelectorAll('body *')].filter((element) => {
    const { transitionDuration, animationName } = getComputedStyle(element);
    return animationName !== 'none' || transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
  });
  const smooth = getComputedStyle(document.documentElement).scrollBehavior === 'smooth';
  return [
    ...slow.slice(0, 3).map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> moves`),
    ...(smooth ? ['it scrolls smoothly'] : []),
  ];
}

/** Parts that stay in view while the page scrolls, and take more than a third of a low screen. */
export function standingInTheWay(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter(
      (element) =>
        element.checkVisibility() &&
        /sticky|fixed/.test(getComputedStyle(element).position) &&
        element.offsetWidth > innerWidth / 2 &&
        element.offsetHeight > innerHeight / 3,
    )
    .map(
      (element) =>
        `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> covers ${element.offsetHeight} of ${innerHeight} pixels`,
    );
}
