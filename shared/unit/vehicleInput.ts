import * as v from 'valibot';
import { line } from '../kernel/text.ts';
import { withoutBlanks } from '../kernel/withoutBlanks.ts';
import type { UnitVehicle } from './UnitVehicle.ts';

/** What a unit drives, as it comes in. */
export const vehicleInput: v.GenericSchema<unknown, UnitVehicle> = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({
    callName: v.exactOptional(line(30)),
    plate: v.exactOptional(line(15)),
    type: v.exactOptional(line(40)),
  }),
);
