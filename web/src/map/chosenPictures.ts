import type { UnitStatus } from '../../../shared/unit/UnitStatus.ts';
import type { ZoneRules } from '../unit/ZoneRules.ts';

/** The pictures the zone chose itself, by status: the map has shapes of its own for all the others. Pure. */
export const chosenPictures = (rules: ZoneRules | null): ReadonlyMap<UnitStatus, string> =>
  new Map(
    (rules?.statuses ?? []).flatMap(({ status, icon }) =>
      status === null || !icon ? [] : [[status, icon] as const],
    ),
  );
