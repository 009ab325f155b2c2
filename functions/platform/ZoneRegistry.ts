import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import type { ZoneEvent } from '../../shared/zone/ZoneEvent.ts';
import type { Release } from './Release.ts';
import type { ZoneRecord } from './ZoneRecord.ts';

/** The registry of zones and of the release that is current in each region. */
export interface ZoneRegistry {
  find(code: ZoneCode): Promise<ZoneRecord | null>;
  /** All zones, by code. */
  list(): Promise<readonly ZoneRecord[]>;
  /**
   * Stores the record if nobody stored one since (`record.revision` is one more than what was read) and, in the
   * same transaction, the move of its standing. Throws when somebody else was first.
   */
  save(record: ZoneRecord, moves?: readonly ZoneEvent[]): Promise<void>;
  history(code: ZoneCode): Promise<readonly ZoneEvent[]>;
  currentRelease(region: string): Promise<Release | null>;
  setCurrentRelease(release: Release): Promise<void>;
}
