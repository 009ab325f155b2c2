import * as v from 'valibot';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import type { PositionRefusal } from '../../shared/position/PositionRefusal.ts';
import { positionTimes } from '../../shared/position/positionTimes.ts';
import { Consulted } from '../audit/Consulted.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { PositionTools } from './PositionTools.ts';
import { WatchIdSchema } from './WatchIdSchema.ts';

const Arguments = v.strictObject({ watchId: WatchIdSchema });

/**
 * Subscription.positions, as it is opened. The watch is kept here too, so that a map which never asks for the picture is cut
 * off like any other. The answer names by what the subscription can be ended.
 */
export const followPositions =
  ({ clock, keepWatch }: PositionTools): UseCase =>
  async (input, { person, session }) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { watchId } = parsed.value;
    const until = clock.now() + positionTimes.watchMs;
    if ((await keepWatch({ watchId, personId: person.sub, until })) === 'TAKEN') return refused(watchTaken);
    const opened = { personId: person.sub, sessionId: session.id, watchId };
    return accepted(new Consulted(opened, { subjects: [], count: 0, reason: { code: 'ON_DUTY' } }));
  };

const watchTaken: PositionRefusal = { errorType: 'CONFLICT', code: 'position.watchTaken' };
