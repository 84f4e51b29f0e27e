import type { StringKey } from '#kit/strings/words.ts';
import type { Stage } from '#schemas/stage.ts';

/** The string that names those who act in a stage or on a principle. */
export const actorKeys = {
  facilitator: 'map.actor.facilitator',
  'peer learner': 'map.actor.peer-learner',
  'home organisation': 'map.actor.home-organisation',
  authoriser: 'map.actor.authoriser',
} as const satisfies Record<Stage['actors'][number], StringKey>;
