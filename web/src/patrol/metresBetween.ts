const rad = Math.PI / 180;
/** Mean radius of the earth, metres. */
const earth = 6_371_000;

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** How far two places lie apart in a straight line, metres; good to a few metres within a zone. */
export const metresBetween = (a: Point, b: Point): number => {
  const x = (b.lon - a.lon) * rad * Math.cos(((a.lat + b.lat) / 2) * rad);
  const y = (b.lat - a.lat) * rad;
  return Math.hypot(x, y) * earth;
};
