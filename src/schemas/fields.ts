/**
 * The small field types that several kinds of content share.
 *
 * Each takes a phrase that says what belongs there; the phrase ends up in the message a writer reads
 * when the field is missing, so write it as an instruction.
 */
import { z } from 'zod';
import { notPlain } from './plain-text.ts';

/** The five stages of the process map, in order. They stand in addresses and in files of answers. */
export const stageIds = [
  'pre-foundational',
  'foundational-engagement',
  'sustained-contact',
  'learning-outcomes',
  'change-at-scale',
] as const;
export type StageId = (typeof stageIds)[number];

/**
 * What a field is to a translator: a `text` is translated, what is `printed` stays in its own words wherever it is shown,
 * an `id` names an entry, and of `words` each language has a list of its own. All other fields are of no interest to them.
 */
export const fieldRoles = z.registry<{ role: 'text' | 'printed' | 'id' | 'words' }>();

const line = (what: string) =>
  z
    .string({ error: `write ${what}` })
    .trim()
    .min(1, { error: `write ${what}` })
    .check(plain)
    .describe(`${what[0]!.toUpperCase()}${what.slice(1)}.`);

/**
 * One line or one paragraph of plain text, in the language of the page. `what` completes "… is missing: write", and
 * describes the field in the schemas that are published under /data/ unless the field gives a description of its own.
 */
export const text = (what: string) => line(what).register(fieldRoles, { role: 'text' });

/** A {@link text} that is cut elsewhere, or fits nowhere, if it has more letters: whoever writes it hears of the limit instead. */
export const shortText = (what: string, most: number) => text(what).max(most, { error: `write ${what} in at most ${most} letters` });

/** A {@link text} that is shown as it was printed, on pages of every language: the title of a source, the name of an initiative. */
export const printed = (what: string) => line(what).register(fieldRoles, { role: 'printed' });

/** A {@link text} that belongs to no language, or that nobody reads on a page: a tag, the name of a person, a word for the search. */
export const verbatim = (what: string) => line(what);

/** A list of words that no translation follows one by one: the forms of a word are others, and of another number, in each language. */
export const wordsOfLanguage = (what: string) =>
  z.array(verbatim(what), { error: 'write the words as a list' }).register(fieldRoles, { role: 'words' });

/** Refuses what pages would show as it is typed, see `plain-text.ts`. */
function plain({ value, issues }: z.core.ParsePayload<string>): void {
  const fault = notPlain.find(({ pattern }) => value.search(pattern) >= 0);
  if (fault) issues.push({ code: 'custom', input: value, message: `it has ${fault.what} in it; ${fault.advice}` });
}

const idShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id in lower case letters, digits and hyphens. Given once and never used for another thing. */
export const id = (what: string) =>
  z
    .string({ error: `give ${what} an id of its own` })
    .regex(idShape, {
      error: ({ input }) =>
        idShape.test(String(input).trim())
          ? 'a blank that cannot be seen is before or behind it; delete it'
          : `an id has only lower case letters, digits and single hyphens; give ${what} such an id`,
    })
    .describe(`The id of ${what}.`)
    .register(fieldRoles, { role: 'id' });

const actors = ['facilitator', 'peer learner', 'home organisation', 'authoriser'] as const;
const actorsAdvice = { error: `name who acts: ${actors.join(', ')}` };
/** Those who act in a stage or on a principle. */
export const actorList = z.array(z.enum(actors, actorsAdvice)).min(1, actorsAdvice);

export const stageId = z
  .enum(stageIds, { error: `write one of the stages: ${stageIds.join(', ')}` })
  .describe('A stage of the process map, by id.');

/**
 * A citation: the tag of a source in `content/sources.yaml`, then, if wanted, the place inside it.
 * `guide §3.1b` points at section 3.1b of the source tagged `guide`.
 */
export const citation = verbatim('a source tag from content/sources.yaml, such as "guide §1"').describe(
  'The tag of a source, and the place inside it if known.',
);

export const citations = z
  .array(citation, { error: 'name the sources as a list, such as [guide §1]' })
  .min(1, { error: 'name at least one source, such as [guide §1]' })
  .describe('The sources, by tag, each with the place inside it if known.');

/** Whether the source says so, or the editors of this site conclude or classify it so. */
export const basis = z
  .enum(['stated', 'ours'], {
    error: 'write "stated" if the source says so, "ours" if it is our own reading',
  })
  .describe('"stated": a source says so. "ours": the editors conclude it.');

/** Who a question or a task is for. */
export const audience = z
  .enum(['facilitator', 'learner', 'both'], {
    error: 'write who the question is for: facilitator, learner or both',
  })
  .describe('Who it is for.');

/** Other words people use for the same thing; the search finds the page by them. */
export const aliases = z.array(verbatim('a word or a short phrase')).default([]).describe('Other words people use for the same thing.');

/** A web address as browsers send it: other letters than those of ASCII stand as `%E2%80%99`. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'write a full web address that begins with https:// or http://' })
  .regex(/^[!-~]+$/, { error: 'write the address as the browser copies it, with "%" and two digits for letters such as "é"' });
