import * as v from 'valibot';
import { line } from '../kernel/text.ts';
import { withoutBlanks } from '../kernel/withoutBlanks.ts';
import { type Location, locationAccuracies } from './Location.ts';

const degrees = (limit: number) => v.pipe(v.number(), v.minValue(-limit), v.maxValue(limit));

/** A place as it comes in. Latitude and longitude come together or not at all. */
export const LocationSchema: v.GenericSchema<unknown, Location> = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({
    address: line(200),
    municipality: v.exactOptional(line(80)),
    lat: v.exactOptional(degrees(90)),
    lon: v.exactOptional(degrees(180)),
    what: v.exactOptional(line(200)),
    accuracy: v.optional(v.picklist(locationAccuracies), 'STREET'),
    streetId: v.exactOptional(line(80)),
    houseNumber: v.exactOptional(line(20)),
    districtId: v.exactOptional(line(80)),
    junction: v.exactOptional(v.strictObject({ lat: degrees(90), lon: degrees(180), label: line(120) })),
  }),
  v.check(({ lat, lon }) => (lat === undefined) === (lon === undefined), 'location.halfAPoint'),
);
