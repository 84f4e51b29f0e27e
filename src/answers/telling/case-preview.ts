import { sectionsOf } from '#guide/practice/case-parts.ts';
import { fill } from '#kit/strings/strings.ts';
import type { Case } from '#schemas/case.ts';
import { part } from './preview-part.ts';

/** The case as its page will look: the same parts in the same order as `CaseTold.astro`. */
export function casePreview(form: HTMLElement, one: Case): Node {
  const facts = (['who', 'where', 'date', 'told', 'confirm'] as const).flatMap((field) => {
    const value = one[field];
    return value === undefined ? [] : [part('div', [part('dt', fill(form, `case.${field}`)), part('dd', value)])];
  });
  const sections = sectionsOf(one).flatMap((section) => {
    // A teller is asked neither for advice nor for questions.
    if (section === 'take' || section === 'questions') return [];
    const heading = part('h4', fill(form, `case.${section}`));
    if (section === 'unknown') return [heading, part('p', one.unknown)];
    const paragraphs = one[section] ?? [{ text: fill(form, 'case.noSource') }];
    if (section !== 'done' || paragraphs.length === 1) return [heading, ...paragraphs.map(({ text }) => part('p', text))];
    return [
      heading,
      part(
        'ol',
        paragraphs.map(({ text }) => part('li', [part('p', text)])),
        'case-steps not-content',
      ),
    ];
  });
  const made = document.createDocumentFragment();
  made.append(part('h3', one.title), part('p', one.summary, 'lead'), part('dl', facts, 'case-rows not-content'), ...sections);
  return made;
}
