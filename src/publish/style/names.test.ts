import { describe, expect, it } from 'vitest';
import { parsePage } from '../pages/html-page.ts';
import { Names, wordsIn } from './names.ts';

const names = new Names(
  parsePage('<!doctype html><p class="a b" id="c" data-stage="2" style="--x:1;width:var(--y)">d</p><template><b class="e"></b></template>'),
  wordsIn('let k=`f-g h`;k.dataset.side=1;set("data-turn","--z")'),
);

describe('the names in a page', () => {
  it.each(['p', 'body', 'b', 'h'])('has <%s>', (tag) => expect(names.hasTag(tag)).toBe(true));
  it.each(['a', 'b', 'e', 'f-g'])('has the class %s', (name) => expect(names.hasClass(name)).toBe(true));
  it.each(['c', 'p', 'f'])('has not the class %s', (name) => expect(names.hasClass(name)).toBe(false));
  it.each([
    ['c', true],
    ['a', false],
    ['h', true],
  ])('has the id %s: %s', (name, has) => expect(names.hasId(name)).toBe(has));
  it.each([
    ['--y', true],
    ['--z', true],
    ['--q', false],
  ])('reads %s: %s', (name, reads) => expect(names.readsProperty(name)).toBe(reads));

  it.each<[string, string | undefined, boolean]>([
    ['data-stage', '2', true],
    ['data-stage', '3', false],
    ['data-stage', undefined, true],
    ['data-other', undefined, false],
    ['data-side', '4', true],
    ['data-turn', '4', true],
    ['open', undefined, true],
  ])('may have [%s=%s]: %s', (name, value, may) => expect(names.hasAttribute(name, value)).toBe(may));
});
