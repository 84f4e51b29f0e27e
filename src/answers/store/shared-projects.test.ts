import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerTo } from './answers.ts';
import { MemoryStorage } from './memory-storage.fixture.ts';

vi.mock('./project-line.ts', () => ({ showProject: () => {} }));
afterEach(() => vi.unstubAllGlobals());

/** A page as it is opened in a tab of its own: which project it has it finds out then. */
async function openPage(device: MemoryStorage, tab: MemoryStorage) {
  vi.resetModules();
  vi.stubGlobal('window', { localStorage: device, sessionStorage: tab, addEventListener: () => {} });
  vi.stubGlobal('sessionStorage', tab);
  vi.stubGlobal('document', { documentElement: { dataset: { root: '/' } }, addEventListener: () => {} });
  vi.stubGlobal('location', { href: 'https://guide.example/' });
  const [device_, stores, shared, { Projects }] = await Promise.all([
    import('./device.ts'),
    import('./stores.ts'),
    import('./shared-mode.ts'),
    import('./projects.ts'),
  ]);
  return { ...shared, ...stores, projects: () => new Projects(device_.ownPlace()) };
}
type Opened = Awaited<ReturnType<typeof openPage>>;

const write = ({ deviceStore }: Opened, note: string) => deviceStore().change('l', 1, 'q', { note, from: '' });
const noted = ({ deviceStore }: Opened) => answerTo(deviceStore().answers, 'l', 'q')?.note;

/** A device with answers in the first project, named Home, and in another, named Kenya, which is open. */
async function withTwo() {
  const [device, tab] = [new MemoryStorage(), new MemoryStorage()];
  const first = await openPage(device, tab);
  write(first, 'at home');
  first.projects().rename('', 'Home');
  const kenya = first.projects().add('Kenya')!;
  first.projects().openProject(kenya);
  const page = await openPage(device, tab);
  write(page, 'in Kenya');
  /** What every project has, as a page with that project open shows it. */
  const all = async (storage = tab) => {
    const found: Record<string, string | undefined> = {};
    for (const { id, name } of (await openPage(device, storage)).projects().list()) {
      (await openPage(device, storage)).projects().openProject(id);
      found[name] = noted(await openPage(device, storage));
    }
    return found;
  };
  return { device, tab, page, kenya, all };
}

describe('a shared computer with several projects', () => {
  it('moves all of them to the tab, and back', async () => {
    const { device, tab, page, kenya, all } = await withTwo();
    expect(page.startSharedMode('move')).toBe(true);
    expect(await all()).toEqual({ Home: 'at home', Kenya: 'in Kenya' });
    expect([...device.values.keys()].map((key) => key.split(':').at(-1))).toEqual(['shared-computer']);
    (await openPage(device, tab)).projects().openProject(kenya);
    expect((await openPage(device, tab)).endSharedMode()).toBe(true);
    expect(tab.length).toBe(0);
    expect(await all(new MemoryStorage())).toEqual({ Home: 'at home', Kenya: 'in Kenya' });
  });

  it('leaves them out of sight, and gives what a new tab wrote a project of its own when the sharing ends', async () => {
    const { device, page, all } = await withTwo();
    page.startSharedMode('leave');
    const fresh = new MemoryStorage();
    const next = await openPage(device, fresh);
    expect([next.projects().list().length, noted(next)]).toEqual([1, undefined]);
    write(next, 'of somebody else');
    expect(JSON.stringify([...fresh.values])).not.toMatch(/Kenya|Home/);
    expect(next.endSharedMode()).toBe(true);
    expect(await all(new MemoryStorage())).toEqual({ Home: 'at home', Kenya: 'in Kenya', '': 'of somebody else' });
  });

  it('goes on with the project of the page that says so, and joins it again', async () => {
    const { device, tab, page, all } = await withTwo();
    page.startSharedMode('leave');
    expect(noted(page)).toBeUndefined();
    page.deviceStore().change('l', 1, 'r', { note: 'also in Kenya', from: '' });
    const next = await openPage(device, tab);
    expect([next.ownProject(), next.projects().nameOf(next.ownProject())]).toEqual([page.ownProject(), 'Kenya']);
    expect(next.endSharedMode()).toBe(true);
    expect(await all(new MemoryStorage())).toEqual({ Home: 'at home', Kenya: 'in Kenya' });
    expect(JSON.stringify([...device.values])).toContain('also in Kenya');
  });

  it('says when the device has no room, and leaves everything where it was', async () => {
    const { device, page } = await withTwo();
    page.startSharedMode('leave');
    const fresh = new MemoryStorage();
    const next = await openPage(device, fresh);
    write(next, 'of somebody else');
    device.room = device.used;
    const before = [new Map(device.values), new Map(fresh.values)];
    expect([next.endSharedMode(), noted(next), new Map(device.values), new Map(fresh.values)]).toEqual([
      false,
      'of somebody else',
      ...before,
    ]);
  });

  it('moves nothing by halves: where the last has no room, the first go back', async () => {
    const { device, tab, page } = await withTwo();
    page.startSharedMode('move');
    const next = await openPage(device, tab);
    // As another tab may have written since, so that both places have something of one project.
    device.setItem(
      [...tab.values.keys()].find((key) => key.includes('project:') && key.endsWith(':q'))!,
      JSON.stringify({ version: 1, state: 'act', revision: 1, changed: '2026-01-01' }),
    );
    next.draftStore().change('letter', 1, 'aim', { note: 'a long letter '.repeat(9), from: '' });
    device.room = device.used + 700;
    const before = [new Map(device.values), new Map(tab.values)];
    expect([next.endSharedMode(), new Map(device.values), new Map(tab.values)]).toEqual([false, ...before]);
  });
});
