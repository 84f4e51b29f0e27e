import { describe, expect, it } from 'vitest';
import { MemoryStorage, placeIn, prefix } from './memory-storage.fixture.ts';
import { dropPastWorkshops, lastDayOf } from './past-workshops.ts';

describe('a participant’s answers', () => {
  it.each([
    ['2026-12-03', '2026-11-27', '2026-12-04'],
    ['2026-12-31', '2026-12-31', '2027-01-01'],
    ['2026-11-01', '2026-11-27', '2026-11-28'],
    ['', '2026-02-28', '2026-03-01'],
  ])('of a workshop on "%s", changed on %s, stay until %s', (workshop, today, last) => {
    expect(lastDayOf(workshop, today)).toBe(last);
  });

  it('go when their last day is over, with all their parts, and nothing else goes', () => {
    const about = (until?: string) => JSON.stringify({ version: 1, tag: 7, until });
    const values = {
      [`${prefix}e0:workshop:12`]: about('2026-12-04'),
      [`${prefix}e0:workshop:12:workshop`]: '{}',
      [`${prefix}e0:workshop:12:workshop:p1`]: '{}',
      [`${prefix}e0:workshop:123`]: about('2026-12-05'),
      [`${prefix}e0:workshop:123:workshop:p1`]: '{}',
      [`${prefix}e0:workshop:4`]: about(),
      [`${prefix}e0:workshop:5`]: 'broken',
      [`${prefix}e0:answers`]: about('2026-12-04'),
    };
    const storage = new MemoryStorage(values);
    dropPastWorkshops('2026-12-04', [placeIn(storage)]);
    expect(storage.length).toBe(Object.keys(values).length);
    dropPastWorkshops('2026-12-05', [placeIn(storage)]);
    expect([...storage.values.keys()]).toEqual(Object.keys(values).slice(3));
  });

  it('are no trouble where storage is forbidden', () => {
    const storage = new MemoryStorage();
    storage.denied = true;
    expect(() => dropPastWorkshops('2026-12-05', [placeIn(storage), placeIn(undefined)])).not.toThrow();
  });
});
