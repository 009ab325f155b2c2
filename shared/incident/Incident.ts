import type { Assignment } from './Assignment.ts';
import type { Backup } from './Backup.ts';
import type { ExternalRef } from './ExternalRef.ts';
import type { Hazard } from './Hazard.ts';
import type { IncidentCaller } from './IncidentCaller.ts';
import type { IncidentId } from './IncidentId.ts';
import type { IncidentLink } from './IncidentLink.ts';
import type { IncidentPerson } from './IncidentPerson.ts';
import type { IncidentVehicle } from './IncidentVehicle.ts';
import type { IncidentField } from './incidentFields.ts';
import type { IncidentType } from './incidentTypes.ts';
import type { Location } from './Location.ts';
import type { Priority } from './priorities.ts';
import type { ResultCode } from './resultCodes.ts';
import type { IncidentState } from './states.ts';
import type { TimelineEntry } from './TimelineEntry.ts';
import type { ToldByMachine } from './ToldByMachine.ts';

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
  readonly caller?: IncidentCaller;
  readonly hazards: readonly Hazard[];
  readonly persons: readonly IncidentPerson[];
  readonly vehicles: readonly IncidentVehicle[];
  /** Every unit that was ever alerted for it, oldest first; of one unit at most one is under way (isUnderWay). */
  readonly assignments: readonly Assignment[];
  readonly links: readonly IncidentLink[];
  readonly backup?: Backup;
  /** The incident this one turned out to be. */
  readonly mergedInto?: IncidentId;
  /** The report it was followed up in; may come long after the close. */
  readonly pvNumber?: string;
  /** Its exact place leaves for no navigation service. */
  readonly sensitive?: true;
  /** The version that last changed each field; a field never changed since the opening is not in it. */
  readonly fieldVersions: Readonly<Partial<Record<IncidentField, number>>>;
  /** What a machine said of it last, and when by its own clock; for the intake, and not shown to anybody. */
  readonly told?: ToldByMachine;
  readonly state: IncidentState;
  readonly result?: { readonly code: ResultCode; readonly remark?: string; readonly pvNumber?: string };
  readonly createdAt: string;
  readonly closedAt?: string;
  readonly reopenedAt?: string;
  readonly updatedAt: string;
  readonly lastNote?: string;
  /**
   * Newest last. May begin later than version 1: a list and a reply leave older entries out, and a picture of one
   * incident holds the last 200.
   */
  readonly timeline: readonly TimelineEntry[];
}
