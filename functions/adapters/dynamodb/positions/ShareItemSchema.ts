import * as v from 'valibot';
import { positionSources } from '../../../../shared/position/PositionSource.ts';
import type { Share } from '../../../../shared/position/Share.ts';

const number = v.nullish(v.number());

/** `SHARES`/`<personId>` as it is stored: begun by a shift (sharesWrite.ts), moved by the API (sharePosition.ts). */
const ItemSchema = v.object({
  sk: v.string(),
  sharing: v.picklist(['ON', 'PAUSED', 'OFF']),
  until: v.string(),
  unitId: v.optional(v.string(), ''),
  lat: number,
  lon: number,
  accuracyM: number,
  headingDeg: number,
  speedKmh: number,
  at: v.nullish(v.string()),
  source: v.nullish(v.picklist(positionSources)),
  storedAt: number,
});

/** The item as the capability knows it: a fix only where all of it is there. */
export const shareOf = (item: unknown): Share => {
  const { sk, sharing, until, unitId, lat, lon, accuracyM, headingDeg, speedKmh, at, source, storedAt } =
    v.parse(ItemSchema, item);
  const whole = lat != null && lon != null && accuracyM != null && at != null && source != null;
  return {
    personId: sk,
    unitId,
    sharing,
    until,
    ...(whole
      ? {
          fix: {
            lat,
            lon,
            accuracyM,
            at,
            source,
            ...(headingDeg == null ? {} : { headingDeg }),
            ...(speedKmh == null ? {} : { speedKmh }),
          },
        }
      : {}),
    ...(storedAt == null ? {} : { storedAt }),
  };
};
