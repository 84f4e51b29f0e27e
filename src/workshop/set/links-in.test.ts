import { describe, expect, it } from 'vitest';
import { linksIn } from './links-in.ts';
import { emptySet } from './set.ts';
import { readSet } from './set-link.ts';
import { writeSet } from './written-set.ts';

const one = await writeSet({ ...emptySet('en'), title: 'Round one', items: [{ list: 2, slot: 1 }], revisions: { 2: 1 } });
const other = await writeSet({ ...emptySet('en'), title: 'Round two', items: [{ list: 2, slot: 0 }], revisions: { 2: 1 } });
const address = (fragment: string) => `https://example.org/a/workshop/take/#${fragment}`;

describe('workshop links in a chat', () => {
  it('are found once each, in their order, and leave the codes around them', () => {
    const chat = `[09:12] Ana: see ${address(one)}, #hashtag\n[09:13] Ben: QABC-DEFG\n${address(other)}\n> ${address(one)}`;
    const { links, rest } = linksIn(chat);
    expect(links).toEqual([one, other]);
    expect(rest).toContain('Ben: QABC-DEFG');
    expect(rest).not.toContain(one.slice(8, 20));
  });

  it.each([
    ['broken over lines', `${address(one.slice(0, 25))}\n  ${one.slice(25)}`],
    ['quoted in mail', `> ${address(one.slice(0, 25))}\n> ${one.slice(25)}`],
    ['with an escaped mark', address(one).replace('#', '%23')],
    ['without its address', `here: ${one}`],
  ])('are found %s', async (_how, text) => {
    expect(linksIn(text).links).toEqual([one]);
    expect(await readSet(linksIn(text).links[0]!)).toMatchObject({ ok: true });
  });

  it('that were cut are found, and end with the word', async () => {
    const { links, rest } = linksIn(`${address(one.slice(0, -9))} QABC-DEFG`);
    expect(await readSet(links[0]!)).toMatchObject({ ok: false, reason: 'cut' });
    expect(rest).toContain('QABC-DEFG');
  });

  it.each(['see www.w3.org.example.com today', 'w2.zz.abc.QABC-DEFG-HJKM'])('are none in %j', (text) => {
    expect(linksIn(text)).toEqual({ links: [], rest: text });
  });
});
