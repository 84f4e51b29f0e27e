import { anyString, integerOf, isRecord, objectOf, oneOf, optional, readShape, recordOf, valueThat, type Shape } from '#kit/shape.ts';
import { maxTag } from '#schemas/tag-limit.inline.ts';
import { currentVersion, idPattern, states, type Answer, type Answers } from './answers.ts';
import type { Reading } from './stored-value.ts';

const version: Shape<Answers['version']> = oneOf([currentVersion]);
const revision = integerOf(1);
const time = valueThat<string>((value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)));
const given = objectOf({ state: oneOf(states), note: optional(anyString), revision, changed: time });
const answer: Shape<Answer> = (value, place) => {
  const { note, ...rest } = given(value, place);
  return note ? { ...rest, note } : rest;
};
const list = objectOf({ revision, changed: time, answers: recordOf(idPattern, answer) });
const shape: Shape<Answers> = objectOf({ version, tag: optional(integerOf(0, maxTag)), lists: recordOf(idPattern, list) });

/** Reads answers from a value out of JSON. Never throws; checks every part, since anybody may have written it. */
export function readAnswers(value: unknown): Reading<Answers> {
  if (isRecord(value) && typeof value['version'] === 'number' && value['version'] > currentVersion) return 'newer';
  const read = readShape(value, shape);
  return read.ok ? read.value : 'broken';
}
