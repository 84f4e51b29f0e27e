/**
 * The timed plan of a session, for those who run it. It follows the set in the links of the desk and of the board, after
 * the closing letter, where whatever reads sets leaves it alone:
 *
 * `w2.<length>.<check>.<packed>.e.a1.<length>.<check>.<packed>.e`
 *
 * Participants' links are without it, so that their QR code is as small as the questions allow.
 */
import { crc32, unpack } from '#kit/files/packed.ts';
import { pack } from '#kit/files/pack.ts';
import { arrayOf, tupleOf } from '#kit/exact-shape.ts';
import { anyString, integerOf, readJson, readShape } from '#kit/shape.ts';
import { agendaLimits as limits } from '#schemas/workshop-limits.ts';
import { plainText } from './plain-text.ts';

/** One part of a session. */
export interface AgendaPart {
  minutes: number;
  title: string;
  /** What the group does. */
  what: string;
}

export type Agenda = readonly AgendaPart[];

/** Minutes, title, what the group does. */
const rowsShape = arrayOf(tupleOf<[number, string, string]>(integerOf(1, limits.minutes), anyString, anyString), limits.parts);
const ending = /\.a1\.(\w{1,4})\.(\w{1,7})\.([\w-]+)\.e$/;

/** What follows a set in a link; nothing for a session without a plan. */
export async function writeAgenda(agenda: Agenda): Promise<string> {
  const parts = cleanAgenda(agenda);
  if (parts.length === 0) return '';
  const packed = await pack(JSON.stringify(parts.map(({ minutes, title, what }) => [minutes, title, what])));
  return `.a1.${packed.length.toString(36)}.${crc32(packed).toString(36)}.${packed}.e`;
}

/** The plan at the end of a link. None if there is none, or not all of it is right: the questions are worth opening without it. */
export async function readAgenda(link: string): Promise<Agenda> {
  const [, length = '', check, packed = ''] = ending.exec(link.trim()) ?? [];
  if (packed.length !== parseInt(length, 36) || crc32(packed).toString(36) !== check) return [];
  const read = readShape(readJson((await unpack(packed)) ?? ''), rowsShape);
  return read.ok ? cleanAgenda(read.value.map(([minutes, title, what]) => ({ minutes, title, what }))) : [];
}

/** The parts with their texts as they may be shown; without those that have neither a title nor a word of what is done. */
function cleanAgenda(agenda: Agenda): AgendaPart[] {
  return agenda
    .map(({ minutes, title, what }) => ({
      minutes: Math.min(Math.max(Math.round(minutes) || 1, 1), limits.minutes),
      title: plainText(title, limits.title),
      what: plainText(what, limits.what),
    }))
    .filter(({ title, what }) => title + what !== '')
    .slice(0, limits.parts);
}

/** From which minute of the session to which each part lasts. */
export function spansOf(agenda: Agenda): { from: number; to: number }[] {
  let to = 0;
  return agenda.map(({ minutes }) => ({ from: to, to: (to += minutes) }));
}
