import type { FunctionName } from '../../tools/BundleManifest.ts';
import type { ledgerLook } from '../ledgerLook.ts';
import type { ZoneContent } from '../ZoneContent.ts';
import type { ZoneKeys } from '../ZoneKeys.ts';
import type { ZonePeople } from '../ZonePeople.ts';
import type { ZoneSettings } from '../ZoneSettings.ts';
import type { ZoneTables } from '../ZoneTables.ts';

/** What of the zone its photos stand on. */
export interface ZonePhotosProps {
  readonly settings: ZoneSettings;
  readonly keys: ZoneKeys;
  readonly tables: ZoneTables;
  readonly content: ZoneContent;
  readonly people: ZonePeople;
  readonly ledger: ReturnType<typeof ledgerLook>;
  readonly bundleKeys: Readonly<Record<FunctionName, string>>;
}
