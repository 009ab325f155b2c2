import * as v from 'valibot';
import { unitStatuses } from '../../../shared/unit/UnitStatus.ts';

const label = v.nullish(v.string());

/** What the zone decided about its units, as far as the road needs it (Query.unitSettings). */
export const ZoneRulesSchema = v.object({
  waze: v.picklist(['EXACT', 'JUNCTION', 'OFF']),
  alertRepeatSeconds: v.number(),
  alertEscalateSeconds: v.number(),
  loneCheckMinutes: v.number(),
  statuses: v.array(
    v.object({
      status: v.fallback(v.nullable(v.picklist(unitStatuses)), null),
      labels: v.object({ nl: label, fr: label, de: label, en: label }),
    }),
  ),
});

export type ZoneRules = v.InferOutput<typeof ZoneRulesSchema>;
