import type { ExternalRef } from './ExternalRef.ts';
import type { IncidentId } from './IncidentId.ts';
import type { IncidentType } from './incidentTypes.ts';
import type { Location } from './Location.ts';
import type { Priority } from './priorities.ts';
import type { ResultCode } from './resultCodes.ts';
import type { IncidentState } from './states.ts';
import type { TimelineEntry } from './TimelineEntry.ts';

/** An incident as its events made it. `version` counts them; times are server times, ISO 8601 UTC. */
export interface Incident {
  readonly id: IncidentId;
  /** Human number, zone-year-counter: `5449-2026-000123`. */
  readonly number: string;
  readonly version: number;
  readonly externalRef?: ExternalRef;
  readonly type: IncidentType;
  readonly priority: Priority;
  readonly title: string;
  readonly description?: string;
  readonly location: Location;
  readonly state: IncidentState;
  readonly result?: { readonly code: ResultCode; readonly remark?: string; readonly pvNumber?: string };
  readonly createdAt: string;
  readonly closedAt?: string;
  readonly updatedAt: string;
  readonly lastNote?: string;
  /**
   * Newest last. May begin later than version 1: a list and a reply leave older entries out, and a picture of one
   * incident holds the last 200.
   */
  readonly timeline: readonly TimelineEntry[];
}
