import type { GazetteerJunction } from './Gazetteer.ts';

/**
 * The junction nearest to a point, as the crow flies: what a zone hands to a navigation service that may not learn
 * the address (web.md 2.9). Null without junctions.
 */
export const nearestJunction = (
  junctions: readonly GazetteerJunction[],
  point: { readonly lon: number; readonly lat: number },
): GazetteerJunction | null => {
  const narrower = Math.cos((point.lat * Math.PI) / 180);
  const away = ({ lon, lat }: GazetteerJunction): number =>
    Math.hypot((lon - point.lon) * narrower, lat - point.lat);
  let nearest: GazetteerJunction | null = null;
  for (const junction of junctions)
    if (nearest === null || away(junction) < away(nearest)) nearest = junction;
  return nearest;
};
