import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultKinds, faults, faultsBy, testedTools, type FaultBy, type TestedTool } from '#site/faults/fault-kinds.fixture.ts';
import { someOf } from './support/sample.ts';
import {
  canSleep,
  denyStorage,
  eraseElsewhere,
  fillStorage,
  intranet,
  mayLeave,
  onIntranet,
  openTool,
  showsWord,
  sleep,
  storedText,
  translate,
  uses,
  wake,
  writeWord,
} from './support/tools.ts';
import { at, useBrowser, useOnePage } from './support/visit.ts';

useBrowser();

const word = 'zxword';

/** Kills the process of the tab. Its page is opened again in a new one. */
async function crash(tab: Page, tool: TestedTool): Promise<Page> {
  const session = await tab.context().newCDPSession(tab);
  const crashed = tab.waitForEvent('crash');
  void session.send('Page.crash').catch(() => {});
  await crashed;
  const next = await tab.context().newPage();
  await openTool(next, tool);
  return next;
}

/** Each opens the tool, writes, lets the fault happen, and gives the page as it is then. */
const happen: Record<FaultBy<'browser'>, (tab: Page, tool: TestedTool) => Promise<Page>> = {
  async reload(tab, tool) {
    await write(tab, tool);
    await tab.reload();
    return tab;
  },
  async field(tab, tool) {
    await openTool(tab, tool);
    await uses[tool].first?.(tab);
    await tab.locator(uses[tool].field).fill(word);
    await tab.reload();
    return tab;
  },
  async link(tab, tool) {
    await write(tab, tool);
    await tab.goto(at('/privacy/'));
    await tab.goBack();
    return tab;
  },
  async crash(tab, tool) {
    await write(tab, tool);
    return crash(tab, tool);
  },
  async typing(tab, tool) {
    await openTool(tab, tool);
    await uses[tool].first?.(tab);
    await tab.locator(uses[tool].field).fill('');
    await tab.locator(uses[tool].field).pressSequentially(`${word} ${'and on '.repeat(6)}`, { delay: 100 });
    return crash(tab, tool);
  },
  async intranet(tab, tool) {
    await onIntranet(tab);
    await openTool(tab, tool, intranet);
    expect(await tab.evaluate(() => window.isSecureContext)).toBe(false);
    await writeWord(tab, tool, word);
    await tab.reload();
    return tab;
  },
  async translated(tab, tool) {
    await openTool(tab, tool);
    await translate(tab);
    await writeWord(tab, tool, word);
    await translate(tab);
    await tab.reload();
    return tab;
  },
  async erased(tab, tool) {
    await write(tab, tool);
    await eraseElsewhere(tab);
    return tab;
  },
  async asleep(tab, tool) {
    await canSleep(tab);
    await write(tab, tool);
    await sleep(tab);
    await eraseElsewhere(tab);
    await wake(tab);
    return tab;
  },
  async full(tab, tool) {
    await openTool(tab, tool);
    await fillStorage(tab);
    await writeWord(tab, tool, word);
    return tab;
  },
  async denied(tab, tool) {
    await denyStorage(tab);
    await write(tab, tool);
    return tab;
  },
};

async function write(tab: Page, tool: TestedTool): Promise<void> {
  await openTool(tab, tool);
  await writeWord(tab, tool, word);
}

// Every third one: a tool keeps what is written in it in one way for all faults, and that is tested without a browser as well.
const looked = someOf(
  faultKinds.filter(({ fault }) => faults[fault].by === 'browser'),
  3,
);

it('each fault and each tool is among those that a browser looks at', () => {
  expect(new Set(looked.map(({ tool }) => tool))).toEqual(new Set(testedTools));
  expect(new Set(looked.map(({ fault }) => fault))).toEqual(new Set(faultsBy('browser').map(([fault]) => fault)));
});

describe.each(faultsBy('browser'))('%s: %s', (fault) => {
  // One browser for all tools, each in a tab of its own: no tool looks at what another one keeps.
  const blank = useOnePage({}, async () => {});

  it.each(looked.filter((kind) => kind.fault === fault))('$tool: $expected', async ({ tool, expected }) => {
    const context = blank().context();
    const tab = await happen[fault as FaultBy<'browser'>](await context.newPage(), tool);
    await expect.poll(() => showsWord(tab, tool, word)).toBe(expected !== 'gone');
    if (expected === 'gone') expect(await storedText(tab)).not.toMatch(new RegExp(`${word}|"act"`));
    if (expected === 'asked') await expect.poll(() => mayLeave(tab)).toBe(false);
    for (const open of context.pages()) if (open !== blank()) await open.close();
  });
});
