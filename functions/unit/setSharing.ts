import * as v from 'valibot';
import { line } from '../../shared/kernel/text.ts';
import { UnitIdSchema } from '../../shared/unit/UnitId.ts';
import { unitCommand } from './unitCommand.ts';

/** Mutation.setSharing: the crew pauses being seen on the map, and says why, or goes on. Everybody sees that it is paused. */
export const setSharing = unitCommand(
  'setSharing',
  v.strictObject({
    unitId: UnitIdSchema,
    sharing: v.picklist(['ON', 'PAUSED']),
    reason: v.exactOptional(line(200)),
  }),
  ({ unitId: _, ...said }) => ({ kind: 'SET_SHARING', ...said }),
);
