import * as v from 'valibot';
import { isoOf } from '../../shared/kernel/instant.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import type { PositionRefusal } from '../../shared/position/PositionRefusal.ts';
import { unitPositions } from '../../shared/position/unitPositions.ts';
import { Consulted } from '../audit/Consulted.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { PositionTools } from './PositionTools.ts';
import { shownPeople } from './shownPeople.ts';
import { WatchIdSchema } from './WatchIdSchema.ts';

const Arguments = v.strictObject({ watchId: WatchIdSchema });

/**
 * Mutation.endWatch: the map is closed. The journal gets the end of the interval, with those who could be seen until then:
 * somebody who came on duty after the last asking is among them.
 */
export const endWatch =
  ({ clock, audit, readShares, keepWatch }: PositionTools): UseCase =>
  async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const now = clock.now();
    const intent = await audit.asked(context);
    const kept = await keepWatch({ ...parsed.value, personId: context.person.sub, until: now });
    if (kept === 'TAKEN') {
      await audit.answered(intent, null);
      return refused(watchTaken);
    }
    const shares = await readShares();
    const units = unitPositions(shares, now);
    const reason = { code: 'ON_DUTY' } as const;
    const shown = { subjects: shownPeople(shares, units), count: units.length, reason };
    await audit.answered(intent, new Consulted(null, shown));
    return accepted({ at: isoOf(now) });
  };

const watchTaken: PositionRefusal = { errorType: 'CONFLICT', code: 'position.watchTaken' };
