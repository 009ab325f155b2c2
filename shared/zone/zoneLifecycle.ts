import type { ZoneCommandKind } from './ZoneCommand.ts';
import type { ZoneState } from './ZoneState.ts';

/**
 * The lifecycle as a table: in this state, this command leads there; what does not stand here is refused.
 * domain.md 3.1, and two edges more (docs/adr/0012): OFFBOARD takes the stack away and keeps the data,
 * REJOIN is a zone that comes back; a merged zone does not, its successor is there instead.
 */
export const zoneLifecycle: Readonly<
  Record<ZoneState, Partial<Readonly<Record<ZoneCommandKind, ZoneState>>>>
> = {
  PROSPECT: { SIGN_AGREEMENT: 'AGREEMENT_SIGNED' },
  AGREEMENT_SIGNED: { BEGIN_PROVISIONING: 'PROVISIONING' },
  PROVISIONING: { FINISH_PROVISIONING: 'PILOT', FAIL_PROVISIONING: 'AGREEMENT_SIGNED' },
  PILOT: { ACTIVATE: 'ACTIVE', OFFBOARD: 'ARCHIVED' },
  ACTIVE: { SUSPEND: 'SUSPENDED', BEGIN_MERGER: 'MERGING', OFFBOARD: 'ARCHIVED' },
  SUSPENDED: { RESUME: 'ACTIVE', OFFBOARD: 'ARCHIVED' },
  MERGING: { COMPLETE_MERGER: 'ARCHIVED' },
  ARCHIVED: { REJOIN: 'AGREEMENT_SIGNED' },
};
