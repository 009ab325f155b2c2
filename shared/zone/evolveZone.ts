import type { ZoneEvent } from './ZoneEvent.ts';
import type { ZoneStanding } from './ZoneStanding.ts';

/** The zone's standing after the event; `zone` is null before its first. A reason stands until the next move. */
export const evolveZone = (zone: ZoneStanding | null, event: ZoneEvent): ZoneStanding => {
  const successorCode = event.successor ?? zone?.successorCode;
  return {
    code: event.code,
    state: event.to,
    since: event.at,
    version: (zone?.version ?? 0) + 1,
    ...(successorCode ? { successorCode } : {}),
    ...(event.reason ? { reason: event.reason } : {}),
  };
};
