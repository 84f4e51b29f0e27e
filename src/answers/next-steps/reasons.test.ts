import { expect, it } from 'vitest';
import { library } from '#library/index.ts';
import { leadsOf } from './leads.ts';
import { leadOf, reasonsOf } from './reasons.ts';

it('has the reason for each thing that a group of questions leads to, by the link to it', () => {
  const all = library();
  const reasons = reasonsOf(all.checklists);
  for (const list of all.checklists) {
    for (const group of list.groups) {
      for (const { path, id, kind } of leadsOf(all, list, group)) {
        const reason = reasons[group.id]![leadOf(`../..${path}`)!];
        expect(reason).toBe(group.leadsTo!.why[id.slice(kind.length + 1)]);
        expect(reason).toBeTruthy();
      }
    }
  }
  expect(leadOf('../../stages/')).toBeUndefined();
});
