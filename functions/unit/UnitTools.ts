import type { Organisation } from '../../shared/directory/Organisation.ts';
import type { Ulid } from '../../shared/kernel/Ulid.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import type { ChangeTools } from '../../shared/operations/applyChanges.ts';
import type { UnitSettings } from '../../shared/unit/settings/UnitSettings.ts';

/** What the commands about units are passed. */
export interface UnitTools extends ChangeTools {
  readonly zone: ZoneCode;
  readonly newUlid: () => Ulid;
  readonly readOrganisation: () => Promise<Organisation>;
  readonly readSettings: () => Promise<UnitSettings>;
}
