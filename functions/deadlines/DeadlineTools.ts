import type { Fix } from '../../shared/alarm/Fix.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import type { ChangeTools } from '../../shared/operations/applyChanges.ts';

/** What looking at a deadline is passed. */
export interface DeadlineTools extends ChangeTools {
  readonly zone: ZoneCode;
  /** Where the unit was last, if anybody may know. */
  readonly lastFix: (unitId: string) => Promise<Fix | null>;
}
