import fc from 'fast-check';
import { states } from '#answers/store/answers.ts';
import { hostileText } from '#kit/fuzz/hostile.fixture.ts';
import { madeUpLists } from './made-up-lists.fixture.ts';
import { encode, format, newTag, slots } from './index.ts';

const code = fc
  .tuple(fc.constantFrom(...madeUpLists), fc.infiniteStream(fc.constantFrom(...states)))
  .map(([list, marks]) =>
    format(
      encode({ tag: newTag(), answers: [{ list, states: Object.fromEntries(slots(list).map(({ id }) => [id, marks.next().value!])) }] }),
    ),
  );
/** Texts as people paste them: codes, whole and damaged, between anything. */
export const pasted = fc
  .array(
    fc.oneof(
      hostileText,
      code,
      fc.tuple(code, fc.nat(40), hostileText).map(([good, at, text]) => good.slice(0, at) + text + good.slice(at)),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(' '));
