import * as v from 'valibot';
import { unitKinds } from '../UnitKind.ts';
import { UnitVehicleSchema } from '../UnitSchema.ts';
import { unitStatuses } from '../UnitStatus.ts';
import { statusIcons } from './statusIcons.ts';
import { type UnitSettings, wazePolicies } from './UnitSettings.ts';

const label = v.exactOptional(v.string());

/** Settings as stored. */
export const UnitSettingsSchema: v.GenericSchema<unknown, UnitSettings> = v.object({
  version: v.number(),
  statuses: v.array(
    v.object({
      status: v.picklist(unitStatuses),
      labels: v.object({ nl: label, fr: label, de: label, en: label }),
      // A picture of a later release must not keep a whole zone from its settings after a way back.
      icon: v.exactOptional(v.fallback(v.picklist(statusIcons), 'flag')),
      radioCodes: v.array(v.string()),
    }),
  ),
  waze: v.picklist(wazePolicies),
  alertRepeatSeconds: v.number(),
  alertEscalateSeconds: v.number(),
  loneCheckMinutes: v.number(),
  fleet: v.array(
    v.object({
      unitId: v.string(),
      kind: v.picklist(unitKinds),
      vehicle: v.exactOptional(UnitVehicleSchema),
      skills: v.array(v.string()),
    }),
  ),
});
