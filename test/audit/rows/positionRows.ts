import type { Rows } from './Answered.ts';
import { consulted } from './consulted.ts';
import { nothing } from './nothing.ts';
import { onDuty } from './reasons.ts';
import { person } from './subjects.ts';

/** Of the world's people the officer shares, and stands somewhere. */
const positionsShown = consulted(({ o }) => ({
  subjects: [person(o.person('OFFICER'))],
  count: 1,
  reason: onDuty,
}));

export const positionRows = {
  'Query.positions': positionsShown,
  'Subscription.positions': consulted(() => ({ subjects: [], count: 0, reason: onDuty })),
  'Mutation.endWatch': positionsShown,
  'Query.mapSource': nothing,
  'Mutation.sharePosition': nothing,
  'Mutation.showPresence': nothing,
  'Subscription.presence': consulted(() => ({ subjects: [], count: 0, reason: onDuty })),
} satisfies Rows;
