import { describe, expect, it } from 'vitest';
import { answerTo } from './answers.ts';
import { erase } from './erase.ts';
import { MemoryStorage, placeIn, prefix } from './memory-storage.fixture.ts';
import { tidyName } from './project-entry.ts';
import { openedIn, Projects } from './projects.ts';
import { AnswerStore } from './store.ts';

const store = (device: MemoryStorage, name: string) => new AnswerStore(placeIn(device), name);
const write = (device: MemoryStorage, name: string, note: string) => store(device, name).change('l', 1, 'q', { note });
const noted = (device: MemoryStorage, name: string) => answerTo(store(device, name).answers, 'l', 'q')?.note;
const onDevice = (values: Record<string, string> = {}) => {
  const device = new MemoryStorage(values);
  return { device, projects: new Projects(placeIn(device)) };
};

describe('projects', () => {
  it('are one, without a name and without a trace, until somebody adds a second', () => {
    const { device, projects } = onDevice();
    write(device, 'answers', 'mine');
    expect([projects.open, projects.list(), [...device.values.keys()].filter((key) => key.includes('project'))]).toEqual([
      undefined,
      [{ id: '', name: '', answers: 1, plan: false }],
      [],
    ]);
  });

  it('have answers of their own, under names that older editions leave alone', () => {
    const { device, projects } = onDevice();
    write(device, 'answers', 'mine');
    const id = projects.add('  Kenya \n roads ')!;
    expect([openedIn(placeIn(device)), projects.openProject(id), openedIn(placeIn(device))]).toEqual(['', true, id]);
    write(device, `${id}answers`, 'of Kenya');
    expect([noted(device, 'answers'), noted(device, `${id}answers`)]).toEqual(['mine', 'of Kenya']);
    expect(projects.list()).toEqual([
      { id: '', name: '', answers: 1, plan: false },
      { id, name: 'Kenya roads', answers: 1, plan: false },
    ]);
  });

  it('say that they have a plan once something is in it, and not for a question that was only looked at', () => {
    const { device, projects } = onDevice();
    write(device, 'answers', 'mine');
    store(device, 'plan').change('walk', 1, 'at', { note: 'aim' });
    expect(projects.list().map(({ plan }) => plan)).toEqual([false]);
    write(device, 'plan', 'a plan');
    expect(projects.list().map(({ plan }) => plan)).toEqual([true]);
  });

  it('are renamed, the first as well, and keep their place in the list', () => {
    const { projects } = onDevice();
    const id = projects.add('One')!;
    projects.rename('', 'Home');
    projects.rename(id, 'Other');
    expect(projects.list().map(({ name }) => name)).toEqual(['Home', 'Other']);
  });

  it('are copied with letters and plan, but not with the tag of their codes', () => {
    const { device, projects } = onDevice();
    const first = store(device, 'answers');
    first.update((answers) => ({ ...answers, tag: 77 }));
    write(device, 'answers', 'mine');
    write(device, 'drafts', 'a letter');
    write(device, 'plan', 'a plan');
    const copy = projects.copy('', 'Copy')!;
    expect(['answers', 'drafts', 'plan'].map((part) => noted(device, copy + part))).toEqual(['mine', 'a letter', 'a plan']);
    expect([store(device, 'answers').answers.tag, store(device, `${copy}answers`).answers.tag]).toEqual([77, undefined]);
    write(device, `${copy}answers`, 'changed');
    expect(noted(device, 'answers')).toBe('mine');
  });

  it('are not copied by halves where there is no room', () => {
    const { device, projects } = onDevice();
    write(device, 'answers', 'a long note '.repeat(9));
    write(device, 'plan', 'a long plan '.repeat(99));
    const before = new Map(device.values);
    device.room = device.used + 700;
    expect([projects.copy('', 'Copy'), new Map(device.values)]).toEqual([undefined, before]);
  });

  it('are deleted with all that they have, and come back with it', () => {
    const { device, projects } = onDevice();
    write(device, 'answers', 'mine');
    const id = projects.add('Kenya')!;
    for (const part of ['answers', 'drafts', 'plan']) write(device, id + part, 'of Kenya');
    device.setItem(`${prefix}e0:aside:${id}answers:0`, 'unreadable');
    const step = projects.delete(id);
    expect([...device.values.keys()].filter((key) => key.includes('project'))).toEqual([]);
    expect([step.holds(), step.undo(), noted(device, `${id}plan`), projects.nameOf(id), projects.open]).toEqual([
      true,
      true,
      'of Kenya',
      'Kenya',
      '',
    ]);
    expect([device.getItem(`${prefix}e0:aside:${id}answers:0`), step.holds()]).toEqual(['unreadable', false]);
  });

  it('once erased do not come back with the undoing of an earlier deletion', () => {
    const { device, projects } = onDevice();
    const id = projects.add('Kenya')!;
    write(device, `${id}answers`, 'secret');
    const step = projects.delete(id);
    erase(placeIn(device), [], () => {});
    step.undo();
    expect([step.holds(), JSON.stringify([...device.values])]).toEqual([false, expect.not.stringMatching(/secret|Kenya/)]);
  });

  it('say when there is no room to undo, and can be tried again', () => {
    const { device, projects } = onDevice();
    const id = projects.add('Kenya')!;
    write(device, `${id}answers`, 'a long note '.repeat(9));
    const step = projects.delete(id);
    device.room = device.used + 80;
    expect(step.undo()).toBe(false);
    device.room = Infinity;
    expect([step.undo(), noted(device, `${id}answers`)]).toEqual([true, 'a long note '.repeat(9)]);
  });

  it('of which only something is found, and no name, are listed without one', () => {
    const { device, projects } = onDevice();
    write(device, 'project:plost:drafts', 'a letter');
    expect(projects.list()).toEqual([
      { id: '', name: '', answers: 0, plan: false },
      { id: 'project:plost:', name: '', answers: 0, plan: false },
    ]);
    projects.claim('project:plost:', 'Found');
    expect([projects.nameOf('project:plost:'), projects.open]).toEqual(['Found', 'project:plost:']);
  });

  it.each(['', '{broken', '[]', '"x"', '{"name":7,"since":{}}', '{"version":9,"name":"Later"}'])(
    'bear anything as an entry: %s',
    (text) => {
      const { projects } = onDevice({
        [`${prefix}e0:projects:pa`]: text,
        [`${prefix}e0:projects:<b>`]: text,
        [`${prefix}e0:open-project`]: 'project:../x:',
      });
      expect([projects.open, projects.list().map(({ id }) => id)]).toEqual([undefined, ['', 'project:pa:']]);
    },
  );

  it('move with their list to another place', () => {
    const { device, projects } = onDevice();
    const id = projects.add('Kenya')!;
    projects.openProject(id);
    const tab = new MemoryStorage();
    projects.moveListTo(placeIn(tab, device));
    const there = new Projects(placeIn(tab, device));
    expect([projects.open, projects.nameOf(id), there.open, there.nameOf(id)]).toEqual([undefined, undefined, id, 'Kenya']);
  });

  it('have names that fit on a line', () => {
    expect([tidyName(' a\tb '), tidyName('x'.repeat(99)).length]).toEqual(['a b', 60]);
  });
});
