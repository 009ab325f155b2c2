import * as v from 'valibot';
import { latitude, longitude } from './inputs.ts';
import { onOneMessage } from './onOneMessage.ts';

/** Mutation.movePlace: where the sender of a live place is now; `ended` stops telling. */
export const movePlace = onOneMessage(
  'movePlace',
  {
    lat: v.exactOptional(latitude),
    lon: v.exactOptional(longitude),
    ended: v.optional(v.boolean(), false),
  },
  (said) => ({ kind: 'MOVE_PLACE', ...said }),
);
