import * as v from 'valibot';
import type { Clock } from '../../../shared/kernel/Clock.ts';
import { type CurrentMap, CurrentMapSchema } from '../../../shared/map/CurrentMap.ts';
import { mapFiles } from '../../../shared/map/mapFiles.ts';
import { sendSigned } from '../http/sendSigned.ts';
import type { BucketPlace } from './BucketPlace.ts';

/** A new map may take this long to be told of. */
const remembered = 60_000;

/** Reads which map the zone uses, at most once a minute. Without one S3 says 404, or 403 to who may not list. */
export const createMapReader = (
  { base, region }: BucketPlace,
  clock: Clock,
): (() => Promise<CurrentMap | null>) => {
  let known: { readonly map: CurrentMap | null; readonly at: number } | null = null;
  return async () => {
    if (known !== null && clock.now() - known.at < remembered) return known.map;
    const url = new URL(`${base}/${mapFiles.current}`);
    const { status, body } = await sendSigned({ service: 's3', region, method: 'GET', url });
    if (status !== 200 && status !== 403 && status !== 404) throw new Error(`S3 answers ${status}`);
    const map = status === 200 ? v.parse(v.pipe(v.string(), v.parseJson(), CurrentMapSchema), body) : null;
    known = { map, at: clock.now() };
    return map;
  };
};
