import { today } from '#kit/dates/today.inline.ts';
import { fill } from '#kit/strings/strings.ts';
import { casePreview } from './case-preview.ts';
import { caseOf, oneLine } from './case-told.ts';
import { caseYaml } from './case-yaml.ts';
import type { Maker } from './told-outcome.ts';

/** A case, as the file that goes into the site. */
export const caseOutcome: Maker = (form, told) => {
  const words = { notTold: fill(form, 'tell.notTold'), untitled: fill(form, 'tell.untitled'), teller: fill(form, 'tell.teller') };
  const made = caseOf(told, { ...words, day: today(), taken: form.dataset['taken']!.split(' ') });
  const hold = oneLine(told['hold'] ?? '');
  const notes = [
    fill(form, 'tell.note.consent'),
    ...(hold ? [fill(form, 'tell.note.hold', { until: hold })] : []),
    ...(made.unchosen.length > 0 ? [fill(form, 'tell.note.unchosen', { fields: made.unchosen.join(', ') })] : []),
  ];
  const text = caseYaml(made, notes);
  return {
    title: fill(form, 'tell.subject', { title: made.case.title }),
    text,
    file: { name: `${made.case.id}.yaml`, type: 'application/yaml', text },
    lacking: told['agreed'] && told['unnamed'] ? undefined : 'tell.lacking',
    preview: casePreview(form, made.case),
  };
};
