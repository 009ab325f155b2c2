import * as v from 'valibot';
import { line } from '../../shared/kernel/text.ts';
import { UnitIdSchema } from '../../shared/unit/UnitId.ts';
import { vehicleInput } from '../../shared/unit/vehicleInput.ts';
import { unitCommand } from './unitCommand.ts';

/** Mutation.describeUnit: another car, other skills on board. */
export const describeUnit = unitCommand(
  'describeUnit',
  v.strictObject({
    unitId: UnitIdSchema,
    vehicle: v.exactOptional(vehicleInput),
    skills: v.pipe(v.array(line(30)), v.maxLength(20)),
  }),
  ({ unitId: _, ...said }) => ({ kind: 'DESCRIBE', ...said }),
);
