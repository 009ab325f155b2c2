import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import * as v from 'valibot';
import { useLiveZone } from '../app/useLiveZone.ts';
import { useMapSource } from './useMapSource.ts';

/** A district of the zone: its name and its outlines, longitude and latitude. */
export interface MapDistrict {
  readonly id: string;
  readonly name: string;
  readonly rings: readonly (readonly (readonly [lon: number, lat: number])[])[];
}

const Ring = v.array(v.tuple([v.number(), v.number()]));
const Districts = v.object({
  features: v.array(
    v.object({
      properties: v.object({ id: v.string(), name: v.string() }),
      geometry: v.variant('type', [
        v.object({ type: v.literal('Polygon'), coordinates: v.array(Ring) }),
        v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(Ring)) }),
      ]),
    }),
  ),
});

/** The zone's districts, from where its map lies; null until they are here, or where there are none. */
export const useDistricts = (): readonly MapDistrict[] | null => {
  const source = useMapSource(useLiveZone());
  const districts = useSignal<readonly MapDistrict[] | null>(null);
  useEffect(() => {
    if (!source) return;
    const load = async (): Promise<void> => {
      const answer = await fetch(source.districtsUrl, { credentials: 'omit' });
      const parsed = v.safeParse(Districts, answer.ok ? await answer.json() : null);
      if (!parsed.success) return;
      districts.value = parsed.output.features.map(({ properties, geometry }) => ({
        ...properties,
        rings: geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
      }));
    };
    // A board without districts is a board; the next time it is opened they may be there.
    void load().catch(() => undefined);
  }, [source, districts]);
  return districts.value;
};
