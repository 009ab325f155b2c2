import * as v from 'valibot';
import { personId } from '../../shared/directory/input/fields.ts';
import { crewRoles } from '../../shared/unit/CrewMember.ts';
import { UnitIdSchema } from '../../shared/unit/UnitId.ts';
import { unitCommand } from './unitCommand.ts';

/** Mutation.changeCrew: other seats, or somebody out. Nobody is put in a crew who did not come themselves. */
export const changeCrew = unitCommand(
  'changeCrew',
  v.strictObject({
    unitId: UnitIdSchema,
    crew: v.pipe(
      v.array(v.strictObject({ personId, role: v.picklist(crewRoles) })),
      v.minLength(1),
      v.maxLength(8),
    ),
  }),
  ({ crew }) => ({ kind: 'CHANGE_CREW', crew }),
);
