import { expect, it } from 'vitest';
import { withPage } from '#kit/page.fixture.ts';
import { keepPlace, keptPlace } from './kept-place.ts';

withPage('window', 'history');

it('notes where the reader was and is, keeps what others noted, and gives the place back on the way back', async () => {
  history.replaceState({ search: 'peer' }, '');
  expect(keptPlace()).toBeUndefined();
  keepPlace('problem', 'aim');
  keepPlace('aim', 'sheet');
  expect(keptPlace()).toBe('sheet');
  const back = () =>
    new Promise<string | undefined>((done) => {
      window.addEventListener('popstate', () => done(keptPlace()), { once: true });
      history.back();
    });
  expect([await back(), await back()]).toEqual(['aim', 'problem']);
  expect(history.state).toEqual({ search: 'peer', plan: 'problem' });
});

it('takes nothing for a place that is none', () => {
  history.replaceState({ plan: 3 }, '');
  expect(keptPlace()).toBeUndefined();
});
