import { expect, it } from 'vitest';
import { filled } from '#kit/strings/filled.inline.ts';
import { agendaText } from './agenda-text.ts';

const say = (key: string, values = {}) => (key === 'desk.agendaSpan' ? filled('{{from}}-{{to}}', values) : 'Plan');

it('writes each part of the plan with its minutes from the beginning, and nothing without a plan', () => {
  const agenda = [
    { minutes: 10, title: 'Meet', what: 'In pairs.' },
    { minutes: 45, title: 'Talk', what: '' },
  ];
  expect(agendaText(agenda, say)).toBe('Plan\n0-10 Meet\n10-55 Talk');
  expect(agendaText([], say)).toBe('');
});
