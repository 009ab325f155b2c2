import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pressedStatuses } from '../../../shared/unit/settings/pressedStatuses.ts';
import { unitStatuses } from '../../../shared/unit/UnitStatus.ts';
import { dockStatuses } from './dockStatuses.ts';
import { likelyNext } from './likelyNext.ts';

test('a zone that decided nothing has the way of a call under the thumb', () => {
  expect(dockStatuses(pressedStatuses([]), 'EN_ROUTE', 'ON_SCENE')).toEqual([
    'AVAILABLE_PATROL',
    'EN_ROUTE',
    'ON_SCENE',
    'TRANSPORT',
    'AT_DESTINATION',
    'BUSY_ADMIN',
  ]);
});

test('six, each once, with what the unit does and does next, whatever the zone’s order; the rest keeps its place', () => {
  const order = fc.shuffledSubarray([...unitStatuses], { minLength: unitStatuses.length });
  let moved = 0;
  fc.assert(
    fc.property(order, fc.constantFrom(...unitStatuses), fc.boolean(), (decided, current, assigned) => {
      const likely = likelyNext(current, assigned ? 'ACCEPTED' : undefined);
      const all = pressedStatuses(decided);
      const shown = dockStatuses(all, current, likely);
      expect(new Set(shown).size).toBe(6);
      expect(shown).toHaveLength(6);
      expect(shown).toContain(current);
      if (likely !== null) expect(shown).toContain(likely);
      const kept = shown.filter((one) => all.slice(0, 6).some((status) => status === one));
      expect(kept).toEqual(all.slice(0, 6).filter((one) => kept.includes(one)));
      moved += 6 - kept.length;
    }),
    { numRuns: 300, seed: 20261122 },
  );
  console.log(`docks of 300 orders: ${moved} places given up`);
  expect(moved).toBeGreaterThan(20);
});
