import * as v from 'valibot';
import { isoOf } from '../../shared/kernel/instant.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import type { PositionRefusal } from '../../shared/position/PositionRefusal.ts';
import { positionTimes } from '../../shared/position/positionTimes.ts';
import { unitPositions } from '../../shared/position/unitPositions.ts';
import type { PositionPage } from '../../shared/schema.generated.ts';
import { Consulted } from '../audit/Consulted.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { PositionTools } from './PositionTools.ts';
import { shownPeople } from './shownPeople.ts';
import { WatchIdSchema } from './WatchIdSchema.ts';

const Arguments = v.strictObject({ watchId: WatchIdSchema });

/**
 * Query.positions: where everybody is now, and the right to be told of it for six minutes more. A map that stays open asks
 * again every five, so the journal has who saw whose position, interval by interval (decisions.md 14).
 */
export const positions =
  ({ clock, readShares, keepWatch }: PositionTools): UseCase =>
  async (input, { person }) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const now = clock.now();
    const until = now + positionTimes.watchMs;
    if ((await keepWatch({ ...parsed.value, personId: person.sub, until })) === 'TAKEN')
      return refused(watchTaken);
    const shares = await readShares();
    const units = unitPositions(shares, now);
    const shown: PositionPage = { at: isoOf(now), until: isoOf(until), units };
    return accepted(
      new Consulted(shown, {
        subjects: shownPeople(shares, units),
        count: units.length,
        reason: { code: 'ON_DUTY' },
      }),
    );
  };

const watchTaken: PositionRefusal = { errorType: 'CONFLICT', code: 'position.watchTaken' };
