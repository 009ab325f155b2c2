const rad = Math.PI / 180;
/** The epoch J2000.0, ms since 1970. */
const j2000 = Date.UTC(2000, 0, 1, 12);
const dayMs = 86_400_000;

/**
 * How high the sun stands, degrees above the horizon (negative: below), to about a tenth of a degree and without
 * refraction: enough to say day or night. Low-precision solar coordinates of the Astronomical Almanac, page C5.
 * @param at ms since 1970; @param lat and @param lon degrees WGS 84, north and east positive.
 */
export const sunElevation = (at: number, lat: number, lon: number): number => {
  const days = (at - j2000) / dayMs;
  const meanLongitude = 280.46 + 0.9856474 * days;
  const anomaly = (357.528 + 0.9856003 * days) * rad;
  const longitude = (meanLongitude + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)) * rad;
  const obliquity = (23.439 - 0.0000004 * days) * rad;
  const declination = Math.asin(Math.sin(obliquity) * Math.sin(longitude));
  const ascension = Math.atan2(Math.cos(obliquity) * Math.sin(longitude), Math.cos(longitude)) / rad;
  const sidereal = 280.46062 + 360.98564737 * days + lon;
  const hourAngle = (sidereal - ascension) * rad;
  const height =
    Math.sin(lat * rad) * Math.sin(declination) +
    Math.cos(lat * rad) * Math.cos(declination) * Math.cos(hourAngle);
  return Math.asin(height) / rad;
};
