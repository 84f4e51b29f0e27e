import { describe, expect, it } from 'vitest';
import { entryHref, holdsCurrent, sectionOf } from './section.ts';
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
