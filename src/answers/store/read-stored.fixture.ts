import { readJson } from '#kit/shape.ts';
import type { Answers } from './answers.ts';
import { readAnswers } from './stored.ts';
import type { Reading } from './stored-value.ts';

/** Reads the text form of answers. */
export const readStored = (text: string): Reading<Answers> => readAnswers(readJson(text));
