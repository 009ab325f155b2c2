import * as v from 'valibot';
import { isoOf, millisecondsOf } from '../../shared/kernel/instant.ts';
import { UnitIdSchema } from '../../shared/unit/UnitId.ts';
import { unitCommand } from './unitCommand.ts';

/** Mutation.setLoneCheck: somebody must be heard of within so many minutes, or there is an alarm; null ends the check. */
export const setLoneCheck = unitCommand(
  'setLoneCheck',
  v.strictObject({
    unitId: UnitIdSchema,
    minutes: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240))),
  }),
  ({ minutes }, at) => ({
    kind: 'SET_LONE_CHECK',
    dueAt: minutes === undefined ? null : isoOf(millisecondsOf(at) + minutes * 60_000),
  }),
);
