import * as v from 'valibot';
import type { StatusIcon } from '../../../shared/unit/settings/statusIcons.ts';
import { unitStatuses } from '../../../shared/unit/UnitStatus.ts';
import { isDrawn } from '../ui/icon/isDrawn.ts';

const label = v.nullish(v.string());

/** What the zone decided about its units, as far as the road needs it (Query.unitSettings). */
export const ZoneRulesSchema = v.object({
  waze: v.picklist(['EXACT', 'JUNCTION', 'OFF']),
  alertRepeatSeconds: v.number(),
  alertEscalateSeconds: v.number(),
  loneCheckMinutes: v.number(),
  /** In the zone's order. */
  statuses: v.array(
    v.object({
      status: v.fallback(v.nullable(v.picklist(unitStatuses)), null),
      labels: v.object({ nl: label, fr: label, de: label, en: label }),
      // What this release cannot draw is as if nothing was chosen.
      icon: v.fallback(v.nullish(v.custom<StatusIcon>(isDrawn)), null),
    }),
  ),
});

export type ZoneRules = v.InferOutput<typeof ZoneRulesSchema>;
