import type { Actor } from '../journal/Actor.ts';
import type { AssignmentState } from './Assignment.ts';
import type { BackupUrgency } from './Backup.ts';
import type { HandoffExactness } from './handoffs.ts';
import type { IncidentField } from './incidentFields.ts';
import type { Priority } from './priorities.ts';
import type { ResultCode } from './resultCodes.ts';

export const timelineKinds = [
  'OPENED',
  'NOTE',
  'PRIORITY',
  'CLOSED',
  /** A unit was alerted. */
  'ASSIGNED',
  /** A unit went a step further, or off: `assignmentState`. */
  'STATUS',
  /** A unit did not answer its alert in time. */
  'ESCALATED',
  /** The desk had a unit's alert sound once more. */
  'REPEATED',
  /** `fields` say what. */
  'UPDATED',
  'HAZARDS',
  'PERSON',
  'VEHICLE',
  /** Tied to another incident, or no longer. */
  'LINK',
  'MERGED',
  'SPLIT',
  'BACKUP',
  /** Nobody was sent for it in time. */
  'BACKUP_LATE',
  'CANCELLED',
  'REOPENED',
  /** The place left for a navigation service. */
  'HANDOFF',
  'PV',
] as const;

export type TimelineKind = (typeof timelineKinds)[number];

/** One line of an incident's story. `version` is the version it made: unique and ordered within the incident. */
export interface TimelineEntry {
  readonly version: number;
  /** Server time, ISO 8601 UTC. */
  readonly at: string;
  /** The device's own clock, only where it differs from the server's by more than 2 s. */
  readonly tDevice?: string;
  readonly by: Actor;
  readonly kind: TimelineKind;
  /** What somebody wrote: the note, the reason, the remark; or the person's or vehicle's label. */
  readonly text?: string;
  readonly priorityFrom?: Priority;
  readonly priorityTo?: Priority;
  readonly result?: ResultCode;
  /** Call signs of the units it is about. */
  readonly units?: readonly string[];
  readonly assignmentState?: AssignmentState;
  /** A word of assignmentReasons.ts or cancelReasons.ts. */
  readonly reason?: string;
  readonly fields?: readonly IncidentField[];
  /** Of a person, a vehicle, a link, a backup request. */
  readonly change?: 'ADDED' | 'CHANGED' | 'REMOVED';
  /** The other incident's number. */
  readonly number?: string;
  readonly urgency?: BackupUrgency;
  readonly exactness?: HandoffExactness;
}
