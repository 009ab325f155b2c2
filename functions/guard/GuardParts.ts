import type { Clock } from '../../shared/kernel/Clock.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import type { Decide } from '../../shared/policy/PolicyRequest.ts';
import type { Audit } from '../audit/Audit.ts';
import type { Spend } from './Spend.ts';

/** What stands between a known person and a use case. */
export interface GuardParts {
  /** The zone that answers: the function's environment says it, nothing else (decisions.md 4). */
  readonly zone: ZoneCode;
  readonly decide: Decide;
  readonly audit: Audit;
  readonly clock: Clock;
  /** Who does too much of one thing; absent, nobody is counted. */
  readonly spend?: Spend;
}
