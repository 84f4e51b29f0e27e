import type { Words } from '#kit/strings/words.ts';
import { spansOf, type Agenda } from '#workshop/set/agenda.ts';

/** The timed plan as lines of text; nothing for a session without one. */
export function agendaText(agenda: Agenda, say: Words): string {
  const lines = spansOf(agenda).map((span, i) => `${say('desk.agendaSpan', span)} ${agenda[i]!.title}`);
  return lines.length > 0 ? [say('desk.agenda'), ...lines].join('\n') : '';
}
