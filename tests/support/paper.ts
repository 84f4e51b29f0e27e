import type { State } from '#answers/store/answers.ts';
import { word } from './words.ts';

/** The keys that enter these states, one after the other, where sheets of paper are typed in. */
export const keysFor = (...states: State[]): string => states.map((state) => word(`entry.key.${state}`)).join('');
