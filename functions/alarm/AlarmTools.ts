import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import type { ChangeTools } from '../../shared/operations/applyChanges.ts';

/** What the commands about alarms are passed. */
export interface AlarmTools extends ChangeTools {
  readonly zone: ZoneCode;
}
