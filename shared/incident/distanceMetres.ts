/** A place on earth, degrees WGS 84. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

const earthRadiusM = 6_371_009;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** As the crow flies, metres (haversine on the mean radius: within 0.5 % in Belgium). */
export const distanceMetres = (a: Point, b: Point): number => {
  const [dLat, dLon] = [radians(b.lat - a.lat), radians(b.lon - a.lon)];
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * earthRadiusM * Math.asin(Math.min(1, Math.sqrt(h)));
};
