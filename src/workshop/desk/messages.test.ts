import { afterEach, expect, it, vi } from 'vitest';
import { fullDay } from '#kit/dates/full-day.inline.ts';
import { madeUpSetLists } from '#workshop/set/made-up-set-lists.fixture.ts';
import { emptySet } from '#workshop/set/set.ts';
import { messagesOf, writtenMessage } from './messages.ts';
import { workshopLinks } from './workshop-links.ts';

afterEach(() => vi.unstubAllGlobals());

const links = (date: string) =>
  workshopLinks({ ...emptySet('en'), date, prompts: ['Why?'] }, madeUpSetLists, {
    participant: 'https://guide.example/workshop/take/',
    desk: 'https://guide.example/workshop/',
  });
const say = (key: string) => (key.endsWith('.text') ? 'On ({{date}}): {{link}}' : key);

it('keeps link and day of a message current, whatever was written around them', async () => {
  vi.stubGlobal('document', { documentElement: { lang: 'en' } });
  vi.stubGlobal('window', { isSecureContext: true });
  const [before, after] = [await links('2026-12-03'), await links('2026-12-24')];
  const first = messagesOf(before, {}, say).before;
  expect(first).toBe(`On (${fullDay('2026-12-03', 'en')}): ${before!.participant}`);
  const written = writtenMessage(`Chers collègues. ${first}`, before);
  expect(written).toBe('Chers collègues. On ({{date}}): {{link}}');
  expect(messagesOf(after, { before: written }, say).before).toBe(
    `Chers collègues. On (${fullDay('2026-12-24', 'en')}): ${after!.participant}`,
  );
  expect(messagesOf(await links(''), { before: written }, say).before).toContain('On: https://');
  // Brackets that somebody is about to fill in are theirs.
  expect(messagesOf(after, { before: 'See ()' }, say).before).toBe('See ()');
});
