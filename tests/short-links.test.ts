/** Workshops that a name leads to: on the wall, in the room, on the phone, and once more without a network. */
import { describe, expect, it } from 'vitest';
import { library } from '#library/index.ts';
import { qrDrawing } from '#kit/qr/qr-drawing.ts';
import { choiceName } from '#workshop/set/ready-made.ts';
import { goFresh } from './support/fresh.ts';
import { at, narrow, onOnePage, useBrowser, useOnePage, wide } from './support/visit.ts';
import { word } from './support/words.ts';
import { opened } from './support/workshop.ts';

useBrowser();
const page = useOnePage({ viewport: wide }, async () => undefined);

const [start] = library().workshops;
const name = choiceName(start!, start!.choices[0]!);
const take = (end: string) => at(`/workshop/take/#${end}`);

describe('a workshop that has a name', () => {
  it('has a short link at the desk, which a small code holds and which opens the very same workshop', async () => {
    const tab = page();
    await tab.goto(at('/workshop/'));
    await tab.locator('[data-start]').first().click();
    const link = tab.locator('[data-desk="participant-link"]');
    await expect.poll(() => link.textContent()).toMatch(new RegExp(`#${name}\\.\\w{3}$`));
    const short = (await link.textContent())!;
    // 41 squares along a side, as for any address of up to 134 characters.
    expect((qrDrawing(short, 'low').size - 8 - 17) / 4).toBeLessThanOrEqual(6);
    const asked = tab.getByRole('link', { name: word('desk.board'), exact: true });
    const { codeList } = await opened((await asked.getAttribute('href'))!);
    await tab.goto(short);
    await tab.locator('[data-questions] .question').first().waitFor();
    // The full link is in the address: loading it again needs nothing more.
    await expect.poll(async () => (await opened(tab.url())).codeList.number).toBe(codeList.number);
  });

  it('opens by its name alone, in capitals too, and again without a network', async () => {
    await onOnePage({ serviceWorkers: 'allow', viewport: narrow }, async (first) => {
      await first.goto(take(name.toUpperCase()));
      await first.locator('[data-kept="yes"]').waitFor();
      const context = first.context();
      await context.setOffline(true);
      await first.close();
      const tab = await context.newPage();
      await tab.goto(take(name));
      await tab.locator('[data-questions] .question').first().waitFor();
    });
  });

  it('says that a link is too old once the workshop was changed, and opens no other', async () => {
    const tab = page();
    await goFresh(tab, `/workshop/take/#${name}.000`);
    await tab.locator('[data-refused]:visible').waitFor();
    expect(await tab.locator('[data-refused]').textContent()).toBe(word('workshop.refused.changed'));
    await tab.goto(take('nobody-knows'));
    await expect.poll(() => tab.locator('[data-refused]').textContent()).toBe(word('workshop.refused.foreign'));
  });
});
