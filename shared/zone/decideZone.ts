import type { Refusal } from '../kernel/Refusal.ts';
import { accepted, type Result, refused } from '../kernel/Result.ts';
import type { ZoneCommand } from './ZoneCommand.ts';
import type { ZoneEvent } from './ZoneEvent.ts';
import type { ZoneStanding } from './ZoneStanding.ts';
import { zoneLifecycle } from './zoneLifecycle.ts';

export type ZoneRefusal = Refusal<'zone.moveNotAllowed' | 'zone.successorIsItself' | 'zone.mergedAway'>;

/**
 * Whether the command may move the zone, and the event that does. `at` is ISO 8601 UTC.
 * Refuses a move the lifecycle table does not have, a merger into itself, and the return of a merged zone.
 */
export const decideZone = (
  zone: ZoneStanding,
  command: ZoneCommand,
  { at }: { readonly at: string },
): Result<ZoneEvent, ZoneRefusal> => {
  const to = zoneLifecycle[zone.state][command.kind];
  if (!to) {
    return refused({
      errorType: 'CONFLICT',
      code: 'zone.moveNotAllowed',
      params: { zone: zone.code, state: zone.state, move: command.kind },
    });
  }
  if (command.kind === 'BEGIN_MERGER' && command.successor === zone.code) {
    return refused({ errorType: 'VALIDATION', code: 'zone.successorIsItself', params: { zone: zone.code } });
  }
  if (command.kind === 'REJOIN' && zone.successorCode) {
    return refused({
      errorType: 'CONFLICT',
      code: 'zone.mergedAway',
      params: { zone: zone.code, successor: zone.successorCode },
    });
  }
  return accepted({
    code: zone.code,
    by: command.kind,
    from: zone.state,
    to,
    at,
    ...('successor' in command ? { successor: command.successor } : {}),
    ...('reason' in command ? { reason: command.reason } : {}),
  });
};
