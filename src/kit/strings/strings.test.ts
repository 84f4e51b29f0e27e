import { describe, expect, it } from 'vitest';
import { fill, strings } from './strings.ts';

describe('handing strings to the browser', () => {
  it('names the attribute after the key and leaves its places open', () => {
    const t = (key: string, options: { skipInterpolation: true }) => `${key}: {{count}} ${options.skipInterpolation}`;
    expect(strings(t, ['myAnswers.noScript'])).toEqual({ 'data-my-answers-no-script': 'myAnswers.noScript: {{count}} true' });
  });

  it('fills in what it is given and leaves other places as they are', () => {
    const element = { getAttribute: (name: string) => (name === 'data-state-act' ? '{{count}} of {{all}}' : null) } as HTMLElement;
    expect(fill(element, 'state.act', { count: 3 })).toBe('3 of {{all}}');
    expect(fill(element, 'state.open')).toBe('');
  });
});
