import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fill, strings } from './strings.ts';

const english: Record<string, string> = parse(readFileSync('content/i18n/en.yaml', 'utf8'));
const code = globSync('src/**/*.{ts,astro}', { exclude: ['**/*.test.ts'] }).map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** Keys written out in code, and the beginnings of keys that are put together (`state.${state}`). */
const literal = /(?<![\w./#@-])['"`]([a-z][A-Za-z]*(?:\.[A-Za-z-]+)+)['"`]/g;
const composed = /`([a-z][A-Za-z]*\.[^`]*)\$\{/g;
const prefixes = new Set(Object.keys(english).map((key) => key.split('.')[0]));

describe('the words of the interface', () => {
  it('exist for every key that the code asks for', () => {
    const missing = code.flatMap(({ file, text }) =>
      [...text.matchAll(literal)]
        .map((match) => match[1]!)
        .filter((key) => prefixes.has(key.split('.')[0]) && !/\.(ts|css|astro|yaml|mjs|json|svg)$/.test(key) && !(key in english))
        .map((key) => `${file}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('are all used', () => {
    const all = code.map(({ text }) => text).join('\n');
    const beginnings = [...all.matchAll(composed)].map((match) => match[1]!.split('${')[0]!);
    const unused = Object.keys(english).filter(
      (key) => !all.includes(`'${key}'`) && !all.includes(`"${key}"`) && !beginnings.some((beginning) => key.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });
});

describe('handing strings to the browser', () => {
  const t = ((key: string) => `${key}: {{count}} of {{all}}`) as never;

  it('names the attribute after the key', () => {
    expect(strings(t, ['myAnswers.noAct'])).toEqual({ 'data-my-answers-no-act': 'myAnswers.noAct: {{count}} of {{all}}' });
  });

  it('fills in what it is given and leaves other places as they stand', () => {
    const element = { getAttribute: (name: string) => (name === 'data-a-b' ? '{{count}} of {{all}}' : null) } as HTMLElement;
    expect(fill(element, 'a.b', { count: 3 })).toBe('3 of {{all}}');
    expect(fill(element, 'a.c')).toBe('');
  });
});
