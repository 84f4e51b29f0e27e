import { expect, it } from 'vitest';
import type { Stage } from '#schemas/stage.ts';
import { stageLabel } from './stage-label.ts';

it('a stage is labelled with number and name', () => {
  const stages = [{ id: 'sustained-contact', number: 2, title: 'Contact' }] as Stage[];
  expect(stageLabel((_, values) => `${values!['number']}/${values!['name']}`, stages, 'sustained-contact')).toBe('2/Contact');
});
