import * as v from 'valibot';
import { line } from '../../kernel/text.ts';
import { withoutBlanks } from '../../kernel/withoutBlanks.ts';
import { type VehicleFacts, vehicleRoles } from '../IncidentVehicle.ts';
import { natures } from '../Nature.ts';

/** What is said of a vehicle in an incident; its plate as it was read, in capitals. */
export const VehicleFactsSchema: v.GenericSchema<unknown, VehicleFacts> = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({
    role: v.picklist(vehicleRoles),
    plate: v.exactOptional(
      v.pipe(
        line(20),
        v.transform((plate) => plate.toUpperCase()),
        v.regex(/^[A-Z0-9 .-]{1,20}$/),
      ),
    ),
    description: line(200),
    nature: v.picklist(natures),
  }),
);
