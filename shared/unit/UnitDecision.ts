import type { Result } from '../kernel/Result.ts';
import type { UnitEvent } from './UnitEvent.ts';
import type { UnitRefusal } from './UnitRefusal.ts';

/** What a decision needs besides state and command. Times are ISO 8601 UTC. */
export interface UnitContext {
  /** Server time of the command. */
  readonly at: string;
  /** The device's clock when the person decided. */
  readonly tDevice?: string;
  /** Of who comes on duty: the unit they are of now, null none. Needed by START_SHIFT only. */
  readonly memberOf?: string | null;
}

/** The event a command makes of a unit; null where all is already as it wants it. */
export type UnitDecision = Result<UnitEvent | null, UnitRefusal>;
