import type { Point } from './Point.ts';

/** Longitude and latitude, in degrees. */
export type Degrees = readonly [lon: number, lat: number];

const metresInDegree = 111_320;

/** About a decimetre: what is drawn is invented, and shorter numbers make smaller files. */
const decimals = 1e6;

/**
 * From metres on the plan to degrees on the earth, flat around the origin: good to a metre over a zone.
 * @param turn how far the first axis is turned from east to north, in degrees
 * @param inlandRight whether the second axis lies to the right of the first: a coast with the sea to its north
 */
export const createFrame = (
  origin: { readonly lon: number; readonly lat: number },
  turn: number,
  inlandRight: boolean,
): ((at: Point) => Degrees) => {
  const angle = (turn * Math.PI) / 180;
  const hand = inlandRight ? -1 : 1;
  const east = metresInDegree * Math.cos((origin.lat * Math.PI) / 180);
  return ([x, y]) => [
    rounded(origin.lon + (x * Math.cos(angle) - hand * y * Math.sin(angle)) / east),
    rounded(origin.lat + (x * Math.sin(angle) + hand * y * Math.cos(angle)) / metresInDegree),
  ];
};

const rounded = (degrees: number): number => Math.round(degrees * decimals) / decimals;
