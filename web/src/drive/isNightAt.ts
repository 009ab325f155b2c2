import { sunElevation } from './sunElevation.ts';

/** Civil twilight ends where the sun's centre is six degrees under the horizon. */
const civil = -6;

/** Whether it is night at a place: after civil dusk and before civil dawn. Arguments as of sunElevation. */
export const isNightAt = (at: number, place: { readonly lat: number; readonly lon: number }): boolean =>
  sunElevation(at, place.lat, place.lon) < civil;
