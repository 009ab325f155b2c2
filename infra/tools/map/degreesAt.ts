import type { Degrees } from '../../local/map/geometry/createFrame.ts';
import type { Point } from '../../local/map/geometry/Point.ts';

/** Where a point of the world's square (web mercator, from its upper left corner) lies on the earth; to a decimetre. */
export const degreesAt = ([x, y]: Point, worldMetres: number): Degrees => {
  const lon = (x / worldMetres) * 360 - 180;
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / worldMetres))) * 180) / Math.PI;
  return [rounded(lon), rounded(lat)];
};

const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
