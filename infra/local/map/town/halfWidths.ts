import type { StreetKind } from './Street.ts';

/** Metres from the middle of a street to the fronts' line. */
export const halfWidths: Readonly<Record<StreetKind, number>> = {
  primary: 11,
  secondary: 9,
  tertiary: 8,
  residential: 6,
  pedestrian: 5,
  track: 3,
};
