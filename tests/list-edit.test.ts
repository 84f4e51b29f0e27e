import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { listOf } from './support/content.ts';
import { onOnePage, useBrowser } from './support/visit.ts';
import { word } from './support/words.ts';

useBrowser();

const path = '/checklists/sustained-contact/';
const now = listOf('sustained-contact').revision;
const next = now + 1;
const at = inject('atRoot') + path;
const mark = (id: string, state: string) => `#${id} .state-${state}`;

/**
 * The list as it might be after an edit, at its next revision: one question retired, one in other words, one
 * added. Only what the build would write differently is changed in the built page.
 */
function edited(): string {
  const html = readFileSync(`dist${path}index.html`, 'utf8');
  const changes: [string | RegExp, string][] = [
    [`data-revision="${now}"`, `data-revision="${next}"`],
    [/(id="s2-q1-b"[^>]*? data-since="\d+")(?: data-reworded="[^"]*")?/, `$1 data-reworded="${next}"`],
    [/id="s2-q1-c"[^>]*? data-since="\d+"/, `id="s2-q1-new" data-since="${next}"`],
    [/name="s2-q1-c"/g, 'name="s2-q1-new"'],
    [
      '</form></answer-list>',
      `<section class="retired-questions" hidden><div data-retired="s2-q1-c" hidden><p><s>As it was asked</s></p><b data-state></b><p data-note></p></div></section></form></answer-list>`,
    ],
  ];
  return changes.reduce((text, [from, to]) => {
    const after = text.replace(from, to);
    if (after === text) throw new Error(`The built page has no ${from}, which this test changes. Correct the test.`);
    return after;
  }, html);
}

describe('answers given before a list was edited', () => {
  it('are all still there, and the reader is told what became of the list', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(at);
      await tab.locator(mark('s2-q1-a', 'act')).click();
      await tab.locator(mark('s2-q1-b', 'answered')).click();
      await tab.locator(mark('s2-q1-c', 'not-for-us')).click();
      await tab.locator('#s2-q1-c textarea').fill('Still mine');

      await tab.route(at, (route) => route.fulfill({ contentType: 'text/html', body: edited() }));
      await tab.goto(at);
      expect(await tab.locator('#s2-q1-a input:checked').getAttribute('value')).toBe('act');
      expect(await tab.locator('#s2-q1-b input:checked').getAttribute('value')).toBe('answered');
      expect(await tab.locator('#s2-q1-b .question-reworded').isVisible()).toBe(true);
      expect(await tab.locator('#s2-q1-a .question-reworded').count()).toBe(0);
      expect(await tab.locator('#s2-q1-new input:checked').getAttribute('value')).toBe('open');
      expect(await tab.locator('.checklist-changed').textContent()).toBe(
        word('checklist.changed', { seen: now, revision: next, added: 1 }),
      );
      const retired = tab.locator('[data-retired="s2-q1-c"]');
      expect(await retired.isVisible()).toBe(true);
      expect(await retired.textContent()).toBe(`As it was asked${word('state.not-for-us')}Still mine`);

      // Looking again at the question in its new words is enough for the mark to go.
      await tab.locator(mark('s2-q1-b', 'act')).click();
      expect(await tab.locator('.question-reworded').count()).toBe(0);
    });
  });
});
