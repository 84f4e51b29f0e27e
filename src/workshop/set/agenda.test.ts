import { describe, expect, it } from 'vitest';
import { agendaLimits } from '#schemas/workshop-limits.ts';
import { readAgenda, spansOf, writeAgenda, type Agenda } from './agenda.ts';
import { linksIn } from './links-in.ts';
import { readSet } from './set-link.ts';
import { writeSet } from './written-set.ts';
import { emptySet } from './set.ts';

const agenda: Agenda = [
  { minutes: 10, title: 'Meet', what: 'In pairs.' },
  { minutes: 45, title: 'Réunion : قيم', what: '' },
];
const set = { ...emptySet('en'), prompts: ['Why?'] };
const link = async (plan: Agenda) => (await writeSet(set)) + (await writeAgenda(plan));

describe('the timed plan at the end of a link', () => {
  it('comes back as it was written, and leaves the set as it is', async () => {
    const text = await link(agenda);
    expect(await readAgenda(text)).toEqual(agenda);
    expect(await readSet(`https://example.org/workshop/#${text}`)).toEqual({ ok: true, set });
  });

  it('is nothing where there is no plan, so that such a link is that of the participants', async () => {
    expect(await writeAgenda([])).toBe('');
    expect(await writeAgenda([{ minutes: 5, title: ' ', what: '' }])).toBe('');
    expect(await readAgenda(await link([]))).toEqual([]);
  });

  it('is left out where it was cut or spoilt, and the set still opens', async () => {
    const text = await link(agenda);
    const start = text.indexOf('.a1.');
    const middle = Math.floor((start + text.length) / 2);
    for (const spoilt of [
      text.slice(0, -3),
      text.slice(0, middle),
      text.slice(0, middle) + (text[middle] === 'A' ? 'B' : 'A') + text.slice(middle + 1),
    ]) {
      expect(await readAgenda(spoilt)).toEqual([]);
      expect(await readSet(spoilt)).toEqual({ ok: true, set });
    }
  });

  it('holds no more than its limits', async () => {
    const long = [{ minutes: 1e6, title: 'x'.repeat(500), what: 'y'.repeat(5000) }];
    expect(await readAgenda(await link(long))).toEqual([
      { minutes: agendaLimits.minutes, title: 'x'.repeat(agendaLimits.title), what: 'y'.repeat(agendaLimits.what) },
    ]);
    const many = Array.from({ length: agendaLimits.parts + 5 }, (_, i) => ({ minutes: 1, title: `Part ${i}`, what: '' }));
    expect(await readAgenda(await link(many))).toHaveLength(agendaLimits.parts);
  });

  it('goes with its link when links are found in a text, and is not looked through for codes', async () => {
    const text = await link(agenda);
    const { links, rest } = linksIn(`Our desk: https://example.org/workshop/#${text} See you there`);
    expect(links).toEqual([text]);
    expect(rest.replace(/\s+/g, ' ')).toBe('Our desk: https://example.org/workshop/ See you there');
  });
});

it('counts the minutes of each part from the beginning of the session', () => {
  expect(spansOf(agenda)).toEqual([
    { from: 0, to: 10 },
    { from: 10, to: 55 },
  ]);
});
