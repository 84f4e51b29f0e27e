import { describe, expect, it } from 'vitest';
import { pageFrom } from './pages/page.ts';
import { refuseDisorder, runSteps, type Step } from './step.ts';

const pages = ['a/index.html', 'b/index.html'].map((file) => pageFrom(file, '<p>'));

describe('steps', () => {
  it('take all pages through one before the next begins, and say what they have to say', async () => {
    const done: string[] = [];
    const said: string[] = [];
    const step = (name: string): Step => ({
      name,
      onPage: ({ file }) => void done.push(`${name} ${file}`),
      atEnd: async () => (done.push(`${name} ends`), name === 'two' ? 'Two is done' : undefined),
    });
    await runSteps([step('one'), step('two')], pages, (sentence) => said.push(sentence));
    expect(done).toEqual(['one a/index.html', 'one b/index.html', 'one ends', 'two a/index.html', 'two b/index.html', 'two ends']);
    expect(said).toEqual(['Two is done']);
  });

  it('name the page that they cannot handle', async () => {
    const step: Step = { name: 'one', onPage: ({ file }) => (file.startsWith('b') ? Promise.reject(new Error('no')) : undefined) };
    await expect(runSteps([step], pages, () => {})).rejects.toThrow('b/index.html: no');
  });

  it('are refused before they run if one comes too early', async () => {
    const early: Step = { name: 'policy', after: ['own style'], onPage: () => expect.fail('ran') };
    await expect(runSteps([early], pages, () => {})).rejects.toThrow(/"policy" needs the step "own style" before it.*steps\.ts/);
    expect(() => refuseDisorder([{ name: 'own style' }, { name: 'policy', after: ['own style'] }])).not.toThrow();
  });
});
