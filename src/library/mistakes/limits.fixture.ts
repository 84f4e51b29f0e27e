import type { Mistake } from './mistake.fixture.ts';
import { figure, listFile, stages, workshop } from './places.fixture.ts';

/** What is longer, more or less than it may be: a number says how much is right. */
export const inLimits: Mistake[] = [
  [
    'a workshop with a title longer than its link holds',
    [workshop, 'title: An hour', `title: ${'An hour '.repeat(11)}`],
    `${workshop}:3  "title" is not right (in hour): write the title of the workshop in at most 80 letters.`,
  ],
  [
    'a workshop with a prompt longer than its link holds',
    [workshop, 'minutes: 60\n', `minutes: 60\nprompts: [${'Who pays '.repeat(30)}]\n`],
    `${workshop}:6  "prompts" is not right (in hour): write the prompt in at most 240 letters.`,
  ],
  [
    'a workshop with more prompts than its link holds',
    [workshop, 'minutes: 60\n', 'minutes: 60\nprompts: [A, B, C, D, E, F]\n'],
    `${workshop}:6  "prompts" is not right (in hour): write at most 5 prompts.`,
  ],
  [
    'a step longer than any session',
    [workshop, 'minutes: 40', 'minutes: 700'],
    `${workshop}:14  "minutes" is not right (in hour): write how many minutes the step takes, from 1 to 600.`,
  ],
  [
    'a step that takes no time',
    [workshop, 'minutes: 20', 'minutes: 0'],
    `${workshop}:10  "minutes" is not right (in hour): write how many minutes the step takes, from 1 to 600.`,
  ],
  [
    'a step with a title that would be cut',
    [workshop, 'title: Talk', `title: ${'Talk '.repeat(20)}`],
    `${workshop}:14  "title" is not right (in hour): write the title of the step in at most 80 letters.`,
  ],
  [
    'a step with a text that would be cut',
    [workshop, 'what: You mark.', `what: ${'You mark '.repeat(40)}`],
    `${workshop}:12  "what" is not right (in hour): write what the group does in at most 300 letters.`,
  ],
  [
    'more steps than a plan holds',
    [workshop, 'plan:\n', `plan:\n${'  - { minutes: 1, title: Rest, what: You rest. }\n'.repeat(30)}`],
    `${workshop}:10  "plan" is not right (in hour): write at most 30 steps.`,
  ],
  [
    'a workshop that takes no time',
    [workshop, 'minutes: 60', 'minutes: 0'],
    `${workshop}:5  "minutes" is not right (in hour): write how many minutes it takes in all, 1 or more.`,
  ],
  [
    'a revision before the first',
    [listFile, 'revision: 2', 'revision: 0'],
    `${listFile}:7  "revision" is not right (in sustained-contact): write the revision as a whole number, 1 or more.`,
  ],
  [
    'a figure before the first',
    [figure, 'number: 10', 'number: 0'],
    `${figure}:2  "number" is not right (in figure-10): write the number of the figure, 1 or more.`,
  ],
  [
    'a stage in which nobody acts',
    [stages, 'actors: [facilitator]', 'actors: []'],
    `${stages}:9  "actors" is not right (in pre-foundational): name who acts: facilitator, peer learner, home organisation, authoriser.`,
  ],
  [
    'a principle on which a stranger acts',
    ['content/principles.yaml', 'actors: [facilitator]', 'actors: [friend]'],
    `content/principles.yaml:4  "actors" is not right (in trust): name who acts: facilitator, peer learner, home organisation, authoriser.`,
  ],
];
