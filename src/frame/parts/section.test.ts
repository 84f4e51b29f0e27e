import { describe, expect, it } from 'vitest';
import { entryHref, holdsCurrent, linksOf, neighbours, sectionOf, trailOf } from './section.ts';
import type { MenuEntry } from './section.ts';

const link = (href: string, isCurrent = false): MenuEntry => ({
  type: 'link',
  label: href,
  href,
  isCurrent,
  badge: undefined,
  attrs: {},
});
const group = (label: string, ...entries: MenuEntry[]): MenuEntry => ({
  type: 'group',
  label,
  entries,
  collapsed: false,
  badge: undefined,
});

describe('the section of a page', () => {
  it('is the group at the top that holds the page, however deep', () => {
    const order = [group('Guide', link('/guide/')), group('Tools', group('Meeting', link('/tools/visits/', true)))];
    expect(sectionOf(order)?.label).toBe('Tools');
    expect(holdsCurrent(order[0]!)).toBe(false);
  });

  it('is nothing for a page that the reading order does not name', () => {
    expect(sectionOf([link('/', true), group('Guide', link('/guide/'))])).toBeUndefined();
  });

  it('leads to the first page of a group, past groups that are empty', () => {
    expect(entryHref(group('Tools', group('Empty'), link('/tools/')))).toBe('/tools/');
    expect(entryHref(group('Empty'))).toBeUndefined();
  });
});

/** A site of two sections, seen from one of its pages. */
const seenFrom = (current: string): MenuEntry[] => {
  const to = (href: string) => link(href, href === current);
  return [
    group('Tools', to('/tools/'), group('Meeting', to('/tools/visits/'), to('/tools/pairs/'))),
    group('Experience', group('Cases', to('/cases/'), to('/cases/one/')), group('Notes', to('/notes/'), to('/notes/trust/'))),
  ];
};

describe('the pages next to a page', () => {
  const around = (current: string) => {
    const { before, after } = neighbours(seenFrom(current));
    return [before?.href, after?.href];
  };

  it('are those of its section, across groups', () => {
    expect(around('/tools/visits/')).toEqual(['/tools/', '/tools/pairs/']);
    expect(around('/notes/')).toEqual(['/cases/one/', '/notes/trust/']);
  });

  it('end where the section ends', () => {
    expect(around('/tools/')).toEqual([undefined, '/tools/visits/']);
    expect(around('/tools/pairs/')).toEqual(['/tools/visits/', undefined]);
    expect(around('/elsewhere/')).toEqual([undefined, undefined]);
  });
});

describe('the way to a page', () => {
  const wayTo = (current: string) => trailOf(seenFrom(current)).map(({ group: { label }, href }) => `${label} ${href}`);

  it('leads through its section and through groups that have a page of their own', () => {
    expect(wayTo('/tools/visits/')).toEqual(['Tools /tools/']);
    expect(wayTo('/notes/trust/')).toEqual(['Experience /cases/', 'Notes /notes/']);
  });

  it('names no page twice, and not the page itself', () => {
    expect(wayTo('/cases/one/')).toEqual(['Experience /cases/']);
    expect(wayTo('/notes/')).toEqual(['Experience /cases/']);
    expect(wayTo('/tools/')).toEqual([]);
  });

  it('is nothing outside all sections', () => {
    expect(wayTo('/elsewhere/')).toEqual([]);
    expect(linksOf(group('Empty'))).toEqual([]);
  });
});
