import * as v from 'valibot';
import { parseInput } from '../../../functions/middleware/parseInput.ts';
import type { UseCase } from '../../../functions/middleware/UseCase.ts';
import { accepted } from '../../../shared/kernel/Result.ts';
import { positionSources } from '../../../shared/position/PositionSource.ts';

const Arguments = v.strictObject({
  input: v.strictObject({
    lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
    lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    accuracyM: v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)),
    headingDeg: v.nullish(v.number()),
    speedKmh: v.nullish(v.number()),
    at: v.pipe(v.string(), v.isoTimestamp()),
    source: v.picklist(positionSources),
  }),
});

/**
 * In a zone in memory, what the API itself does with a position: the schema's types and the resolver's bounds
 * (functions/resolvers/sharePosition.ts, proved through the real API in test/sync/deployed/positions.test.ts).
 */
export const sharePositionStandIn =
  (unitId: string, at: string): UseCase =>
  async (input) => {
    const parsed = parseInput(Arguments, input);
    return parsed.ok ? accepted({ unitId, at }) : parsed;
  };
