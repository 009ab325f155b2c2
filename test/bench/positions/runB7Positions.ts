import { memoryTick } from '../../../functions/position/memoryTick.fixture.ts';
import { positionMoved, tickOver } from '../../../functions/position/tick.ts';
import { seededRandom } from '../../../infra/local/cic/seededRandom.ts';
import { isoOf, millisecondsOf } from '../../../shared/kernel/instant.ts';
import type { BenchResult } from '../BenchResult.ts';
import { percentile } from '../percentile.ts';

const zones = 180;
/** On duty in a zone, in units of two; each says where they are about every eleven seconds: 1,000 a second in all. */
const people = 60;
const everyMs = (zones * people) / 1_000;
const mapsOpen = 5;
const simulatedMs = 120_000;
const floorDeliveries = 10;

/** One zone for two minutes: the product's own tick, over a store in memory and time that is counted. */
const simulateZone = async (seed: number) => {
  const random = seededRandom(seed);
  const { ports, shares, watches, woken, sent } = memoryTick();
  const begin = millisecondsOf('2026-11-22T22:00:00.000Z');
  const clock = { at: begin, now: () => clock.at };
  const moved = positionMoved(ports, clock);
  const over = tickOver('5449/positions', ports, clock);
  for (let map = 0; map < mapsOpen; map++)
    watches.push({ watchId: `w${map}`, personId: `d${map}`, until: begin + simulatedMs * 2 });
  const due: { at: number; person: number | null }[] = Array.from({ length: people }, (_, person) => ({
    at: begin + random.next() * everyMs * 1_000,
    person,
  }));
  let updates = 0;
  while (due.length > 0) {
    due.sort((a, b) => a.at - b.at);
    const next = due.shift();
    if (next === undefined || next.at > begin + simulatedMs) break;
    clock.at = Math.round(next.at);
    if (next.person === null) {
      await over();
      continue;
    }
    const fix = { lat: 51, lon: 3, accuracyM: 5, at: isoOf(clock.at), source: 'DEVICE' as const };
    const unitId = `OO ${Math.floor(next.person / 2)}`;
    const until = isoOf(begin + simulatedMs * 10);
    shares.set(`p${next.person}`, {
      personId: `p${next.person}`,
      unitId,
      sharing: 'ON',
      until,
      fix,
      storedAt: clock.at,
    });
    updates++;
    const before = woken.length;
    await moved();
    if (woken.length > before) due.push({ at: clock.at + (woken.at(-1) ?? 0) * 1_000, person: null });
    due.push({ at: next.at + everyMs * 1_000, person: next.person });
  }
  const seen = new Set<string>();
  const ages = sent.flatMap(({ at, units }) =>
    units.flatMap((unit) => {
      const word = `${unit.unitId} ${unit.at}`;
      if (seen.has(word)) return [];
      seen.add(word);
      return [millisecondsOf(at) - millisecondsOf(unit.at)];
    }),
  );
  return { updates, messages: sent.length, ages };
};

/**
 * B7: deliveries an update, with 1,000 positions a second over 180 zones and five maps open in each; and how old a position is
 * when it is sent (performance.md). Decisions are the product's, the store and time are simulated: the way through the
 * deployed zone is in test/sync/deployed/positions.test.ts.
 */
export const runB7Positions = async (): Promise<BenchResult> => {
  let updates = 0;
  let messages = 0;
  const ages: number[] = [];
  for (let zone = 0; zone < zones; zone++) {
    const found = await simulateZone(zone + 1);
    updates += found.updates;
    messages += found.messages;
    ages.push(...found.ages);
  }
  const deliveries = (messages * mapsOpen) / updates;
  return {
    id: 'B7',
    title: 'deliveries an update of a position, five maps open a zone',
    yardstick: 'one delivery an update and map',
    rounds: 1,
    ratio: deliveries / mapsOpen,
    better: 'lower',
    floor: floorDeliveries / mapsOpen,
    ratios: { deliveriesAnUpdate: deliveries },
    detail: {
      updates,
      messages,
      'age when sent p50 ms': percentile(ages, 0.5) ?? 0,
      'age when sent p99 ms': percentile(ages, 0.99) ?? 0,
    },
  };
};
