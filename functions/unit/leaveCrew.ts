import * as v from 'valibot';
import { UnitIdSchema } from '../../shared/unit/UnitId.ts';
import { unitCommand } from './unitCommand.ts';

/** Mutation.leaveCrew: the caller goes off duty, the others stay. The last one who goes ends the shift. */
export const leaveCrew = unitCommand(
  'leaveCrew',
  v.strictObject({ unitId: UnitIdSchema }),
  (_, __, { actor }) => ({
    kind: 'LEAVE_CREW',
    personId: actor.id,
  }),
);
