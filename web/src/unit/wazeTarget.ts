import type { Location } from '../../../shared/incident/Location.ts';

/** How exact a destination may leave the police domain: the zone's own choice (web.md 2.9). */
export type WazeExactness = 'EXACT' | 'JUNCTION' | 'OFF';

/** What leaves for Waze, and how exact it is; `url` opens the app, or its page where there is none. */
export interface WazeTarget {
  readonly url: string;
  readonly exactness: Exclude<WazeExactness, 'OFF'>;
}

/** A place with what navigation may be given instead of it. */
type Destination = Location & {
  readonly junction?: { readonly lat: number; readonly lon: number };
};

/**
 * What may be handed to Waze: the place itself, or the nearest junction where the zone says so or the incident is
 * sensitive. Null when nothing may leave, or the place has no coordinates that may.
 */
export const wazeTarget = (
  destination: Destination,
  policy: WazeExactness,
  sensitive: boolean,
): WazeTarget | null => {
  if (policy === 'OFF') return null;
  const exactness = sensitive ? 'JUNCTION' : policy;
  const point = exactness === 'EXACT' ? destination : destination.junction;
  if (point?.lat === undefined || point.lon === undefined) return null;
  return {
    exactness,
    url: `https://waze.com/ul?ll=${point.lat.toFixed(6)},${point.lon.toFixed(6)}&navigate=yes`,
  };
};
