import type { ZoneCode } from '../kernel/ZoneCode.ts';
import type { ZoneCommandKind } from './ZoneCommand.ts';
import type { ZoneState } from './ZoneState.ts';

/** One move of a zone, as the registry's history keeps it. `from` is absent on the first. */
export interface ZoneEvent {
  readonly code: ZoneCode;
  readonly by: ZoneCommandKind | 'REGISTER';
  readonly from?: ZoneState;
  readonly to: ZoneState;
  readonly at: string;
  readonly successor?: ZoneCode;
  readonly reason?: string;
}
