import type { ZoneCode } from '../kernel/ZoneCode.ts';
import type { ZoneState } from './ZoneState.ts';

/** A zone's place in the lifecycle. `version` counts the moves; `reason` says why it failed or rests. */
export interface ZoneStanding {
  readonly code: ZoneCode;
  readonly state: ZoneState;
  readonly since: string;
  readonly version: number;
  readonly successorCode?: ZoneCode;
  readonly reason?: string;
}
