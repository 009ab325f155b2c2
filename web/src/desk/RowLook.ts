import type { UnitStatus } from '../../../shared/unit/UnitStatus.ts';
import type { IconName } from '../ui/icon/iconNames.ts';

/** What all rows of the grid share in how they look, asked once for all of them. A row follows what it asks while drawn. */
export interface RowLook {
  /** Of the screen. */
  readonly language: () => string;
  /** The one the zone's people write in, where the zone says it. */
  readonly zoneLanguage: string | undefined;
  readonly icon: (status: UnitStatus) => IconName;
  /** ms since 1970; no row is drawn anew because time goes by. */
  readonly now: () => number;
}
