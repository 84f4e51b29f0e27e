import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { casePath } from '#guide/practice/cases.ts';
import { library } from '#library/index.ts';
import { firstSearch, vocabulary } from '#config/budgets.ts';
import { press } from './support/button.ts';
import { questionsOf } from './support/content.ts';
import { expectNone } from './support/findings.ts';
import { all, pages, place } from './support/pages.ts';
import { someOf } from './support/sample.ts';
import { arrive, narrow, onOnePage, useBrowser, useOnePage } from './support/visit.ts';
import { word, wordLike } from './support/words.ts';

useBrowser();

const start = '/stages/sustained-contact/';
const dialog = '.search-dialog';
const questionCount = library().checklists.flatMap(({ groups }) => groups.flatMap(({ questions }) => questions)).length;

async function openSearch(tab: Page, site = inject('atRoot')): Promise<void> {
  await tab.goto(site + start);
  await tab.click('.search-open');
  await tab.waitForSelector(`${dialog}[data-ready]`);
}

/** Searches and gives the addresses found; Enter leads to the first result, or it says that there is none. */
async function search(tab: Page, term: string): Promise<string[]> {
  await tab.fill(`${dialog} input`, term);
  await tab.press(`${dialog} input`, 'Enter');
  await tab.waitForFunction((typed) => {
    const isNone =
      document.querySelector('.search-status')!.textContent.includes(`“${typed}”`) && document.querySelector('.search-hint:not([hidden])');
    return document.activeElement?.closest('.search-results') || isNone;
  }, term);
  return tab.$$eval('.search-result > a', (links) => links.map((link) => link.getAttribute('href')!));
}

/** What readers type, and the pages to which it should lead. */
const table: [term: string, ...right: string[]][] = parse(readFileSync('tests/search-table.yaml', 'utf8'));
/** Where a right page should be, and how often at least. */
const sought = { among: 3, share: 0.95 };

/** Searches for one after the other, and gives those of which none of the right addresses is among the first. */
async function missedIn(tab: Page, searches: readonly (readonly [term: string, ...right: string[]])[]): Promise<string[]> {
  const missed: string[] = [];
  for (const [term, ...right] of searches) {
    const first = (await search(tab, term)).slice(0, sought.among);
    if (!first.some((address) => right.includes(address) || right.includes(address.replace(/#.*/, ''))))
      missed.push(`“${term}” finds ${first.join(', ') || 'nothing'}, and not ${right.join(' or ')}.`);
  }
  return missed;
}

describe('the search', () => {
  // One reader who looks for one thing after the other, and keeps what the browser has of the index.
  const reader = useOnePage({}, (tab) => openSearch(tab));

  it('has a right page among the first three, in nearly all of the table', async () => {
    const missed = await missedIn(reader(), table);
    console.log([`Of ${table.length} searches ${missed.length} miss:`, ...missed].join('\n  '));
    expect(1 - missed.length / table.length, missed.join('\n')).toBeGreaterThanOrEqual(sought.share);
  });

  it('lists only existing pages in its table', () => {
    const strange = table.flatMap(([, ...right]) => right).filter((address) => !pages.some((page) => page.address === address));
    expect(strange).toEqual([]);
  });

  it('leads from words of the field, in every language, to one of their pages', async () => {
    // The build puts all words of an entry into one place, so that the last of each language stands for the others.
    const named = library().synonyms.flatMap(({ words, translations, pages: right }) =>
      [words, ...Object.values(translations ?? {})].map((terms) => [terms.at(-1)!, ...right] as const),
    );
    expectNone(await missedIn(reader(), someOf(named, 5)));
  });

  it('has every term, initiative and case as a result of its own', async () => {
    const { glossary, initiatives, cases } = library();
    expectNone(
      await missedIn(reader(), [
        ...someOf(glossary, 7).map(({ term, id }) => [term, `/reference/glossary/#${id}`] as const),
        ...someOf(initiatives, 7).map(({ name, id }) => [name, `/reference/initiatives/#${id}`] as const),
        ...someOf(cases, 7).map((one) => [one.title, casePath(one)] as const),
      ]),
    );
  });

  it('takes curly quotation marks for straight ones, and says when nothing is word for word', async () => {
    const tab = reader();
    const phrase = 'theory of change';
    const shown = async (term: string) => {
      const addresses = await search(tab, term);
      return { addresses, status: await tab.textContent('.search-status') };
    };
    const straight = await shown(`"${phrase}"`);
    expect(await shown(`“${phrase}”`)).toEqual(straight);
    expect(straight.status).not.toContain(word('search.loose'));
    expect((await shown('“change of theory”')).status).toContain(word('search.loose'));
  });

  it('says which word was corrected, which is nowhere, and that nothing has all', async () => {
    const tab = reader();
    const status = async (term: string) => {
      await search(tab, term);
      return tab.textContent('.search-status');
    };
    expect(await status('facilitater')).toContain(word('search.corrected', { typed: 'facilitater', used: 'facilitator' }));
    expect(await status('trust xylophone')).toContain(word('search.nowhere', { words: 'xylophone' }));
    expect(await status('twinning municipalities webinar')).toMatch(wordLike('search.fewer'));
    expect(await status('trust')).toMatch(new RegExp(`^${wordLike('search.count').source}$`));
  });

  it('says what to try when nothing is found, and shows what was typed as text', async () => {
    const typed = '<xylophone>';
    const tab = reader();
    await tab.fill(`${dialog} input`, typed);
    await tab.waitForFunction((term) => document.querySelector('.search-status')!.textContent.includes(term), typed);
    expect(await tab.textContent('.search-status')).toBe(
      `${word('search.nowhere', { words: 'xylophone' })} ${word('search.none', { term: typed })}`,
    );
    expect(await tab.locator('.search-hint a').first().isVisible()).toBe(true);
    expect(await tab.locator('.search-status xylophone').count()).toBe(0);
  });

  it('lands on the very question, also under another path', async () => {
    const list = 'foundational-engagement';
    const { id, text } = questionsOf(list)[0]!;
    const address = `${new URL(inject('belowPath')).pathname}/checklists/${list}/#${id}`;
    const tab = reader();
    await openSearch(tab, inject('belowPath'));
    expect((await search(tab, text))[0]).toBe(address);
    await tab.keyboard.press('Enter');
    await tab.waitForURL(`**${address}`);
    expect(await tab.locator(`#${id}`).isVisible()).toBe(true);
  });

  it('says when it cannot be loaded, and tries again', async () => {
    const tab = reader();
    await tab.route('**/pagefind/**', (route) => route.abort());
    await openSearch(tab);
    await tab.waitForSelector('.search-retry', { state: 'visible' });
    expect(await tab.textContent('.search-status')).toBe(word('search.failed'));
    await tab.unroute('**/pagefind/**');
    await tab.click('.search-retry');
    await tab.waitForSelector('.search-hint', { state: 'visible' });
    expect(await search(tab, 'twinning')).not.toEqual([]);
  });

  it('loads nothing of itself before it is opened, and stays within its budget then', async () => {
    const loaded = await onOnePage({}, async (tab) => {
      const asked: string[] = [];
      tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await arrive(tab, inject('atRoot') + start);
      const before = asked.splice(0).filter((path) => /pagefind|search/i.test(path));
      await tab.click('.search-open');
      await tab.waitForSelector(`${dialog}[data-ready]`);
      const after = asked.filter((path) => /search-panel/.test(path)).length;
      // Letter by letter: what was typed on the way to the word is not looked for.
      await tab.locator(`${dialog} input`).pressSequentially('trust');
      await search(tab, 'trust');
      return { before, after, first: [...asked] };
    });
    expect(loaded).toMatchObject({ before: [], after: 1 });
    const weights = loaded.first.map((path) => `${gzipSync(readFileSync(`dist${path}`)).length} ${path}`);
    console.log(['First search, bytes of gzip:', ...weights].join('\n  '));
    expect(weights.reduce((sum, weight) => sum + parseInt(weight), 0)).toBeLessThanOrEqual(firstSearch.bytes);
    expect(loaded.first.length).toBeLessThanOrEqual(firstSearch.requests);
    expect(loaded.first.filter((path) => path.includes('/words.'))).toEqual([]);
    expect(gzipSync(readFileSync('dist/pagefind/words.en.json')).length).toBeLessThanOrEqual(vocabulary.bytes);
  });

  it('opens with Control and K, and not with a single key, which speech control may type by chance', async () => {
    await onOnePage({}, async (tab) => {
      await tab.goto(`${inject('atRoot')}/reference/initiatives/`);
      await tab.waitForSelector('.search-open');
      for (const key of ['/', 'k', 's']) await tab.keyboard.press(key);
      expect(await tab.locator(dialog).isVisible()).toBe(false);
      await tab.keyboard.press('Control+k');
      await tab.waitForSelector(`${dialog}[data-ready]`);
      expect(await tab.inputValue(`${dialog} input`)).toBe('');
      const focused = () => tab.evaluate(() => document.activeElement!.tagName);
      expect(await focused()).toBe('INPUT');
      // The arrows walk through the results and back to what was typed.
      await search(tab, 'trust');
      await tab.keyboard.press('ArrowDown');
      expect(await focused()).toBe('A');
      await tab.keyboard.press('ArrowUp');
      await tab.keyboard.press('ArrowUp');
      expect(await focused()).toBe('INPUT');
      await tab.keyboard.press('ArrowDown');
      await tab.keyboard.press('Escape');
      await tab.waitForSelector(dialog, { state: 'hidden' });
    });
  });

  it('leaves a link to all pages where scripts do not run', () => {
    for (const page of pages) {
      const links = all(page, 'site-search noscript a').map(({ properties }) => String(properties.href));
      const paths = links.map((href) => new URL(href, `http://host${page.address}`).pathname);
      expect(paths, place(page)).toEqual(['/guide/']);
    }
  });
});

describe('the search on a phone', () => {
  const aboveKeyboard = { ...narrow, height: narrow.height - 330 };
  const phone = useOnePage({ viewport: aboveKeyboard }, () => Promise.resolve());

  it('filters by kind and stage, in words and with counts', async () => {
    const tab = phone();
    await openSearch(tab);
    await press(tab, 'search.narrow');
    const question = word('search.kind.question');
    const { number, title: name } = library().stages.find(({ id }) => id === 'sustained-contact')!;
    const stage = word('search.stage', { number, name });
    const indexRequests: string[] = [];
    tab.on('request', (request) => request.url().includes('/pagefind/index/') && indexRequests.push(request.url()));
    await tab.selectOption(`${dialog} select[name=kind]`, question);
    await tab.waitForFunction(
      (wanted) => document.querySelector('.search-status')!.textContent === wanted,
      word('search.count', { count: questionCount }),
    );
    expect(indexRequests, 'A filter alone needs no words.').toEqual([]);
    await tab.selectOption(`${dialog} select[name=kind]`, '');
    await search(tab, 'trust');
    const chosen = await tab.$eval(
      `${dialog} select[name=kind]`,
      (choice, kind) => [...(choice as HTMLSelectElement).options].find(({ value }) => value === kind)!.text,
      question,
    );
    expect(chosen.startsWith(`${question} (`)).toBe(true);
    const count = /\((\d+)\)$/.exec(chosen)![1]!;
    await tab.selectOption(`${dialog} select[name=kind]`, question);
    await tab.waitForFunction(
      (wanted) => document.querySelector('.search-status')!.textContent === wanted,
      word('search.count', { count }),
    );
    await tab.selectOption(`${dialog} select[name=stage]`, stage);
    await tab.waitForFunction(
      (labels) => [...document.querySelectorAll('.search-labels')].every((label) => label.textContent === labels),
      `${question} · ${stage}`,
    );
    expect(await tab.locator('.search-result').count()).toBeGreaterThan(0);
  });

  it('shows three results above the keyboard of a phone, and Back leads to them from the page of one', async () => {
    const tab = phone();
    await openSearch(tab);
    await tab.fill(`${dialog} input`, 'trust');
    const titles = tab.locator('.search-result > a');
    await titles.nth(3).waitFor({ state: 'attached' });
    expect((await titles.nth(2).boundingBox())!.y + 24).toBeLessThan(aboveKeyboard.height);
    await titles.first().click();
    await tab.waitForURL(/\/notes\//);
    await tab.goBack();
    await titles.first().waitFor();
    expect(await tab.inputValue(`${dialog} input`)).toBe('trust');
    await tab.keyboard.press('Escape');
    await tab.reload();
    await tab.waitForFunction(() => customElements.get('site-search'));
    expect(await tab.locator(dialog).isVisible()).toBe(false);
  });
});

it('every question that the search can find has its place on the page of its list', () => {
  const missing = library().checklists.flatMap(({ id: list, groups }) => {
    const page = pages.find(({ address }) => address === `/checklists/${list}/`);
    return groups
      .flatMap(({ questions }) => questions)
      .filter(({ id }) => !page || all(page, `#${id}`).length !== 1)
      .map(({ id }) => `${list}#${id}`);
  });
  expect(missing).toEqual([]);
});
