import type { UnitStatus } from '../UnitStatus.ts';
import type { StatusIcon } from './statusIcons.ts';
import { usualStatusIcon } from './usualStatusIcon.ts';

/** The picture of a status in a zone: what it chose, or the usual one. The emergency's is the siren whatever is said. */
export const statusIconOf = (
  statuses: readonly { readonly status: UnitStatus | null; readonly icon?: StatusIcon | null | undefined }[],
  status: UnitStatus,
): StatusIcon | 'siren' =>
  (status === 'EMERGENCY' ? null : statuses.find((one) => one.status === status)?.icon) ??
  usualStatusIcon[status];
