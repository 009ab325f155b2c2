import type { Assignment, AssignmentState } from './Assignment.ts';
import type { BackupUrgency } from './Backup.ts';
import type { CancelReason } from './cancelReasons.ts';
import type { ExternalRef } from './ExternalRef.ts';
import type { Hazard } from './Hazard.ts';
import type { HandoffExactness, HandoffTarget } from './handoffs.ts';
import type { IncidentCaller } from './IncidentCaller.ts';
import type { IncidentId } from './IncidentId.ts';
import type { LinkKind } from './IncidentLink.ts';
import type { PersonFacts } from './IncidentPerson.ts';
import type { VehicleFacts } from './IncidentVehicle.ts';
import type { IncidentType } from './incidentTypes.ts';
import type { Location } from './Location.ts';
import type { Priority } from './priorities.ts';
import type { ResultCode } from './resultCodes.ts';
import type { StepSource } from './StepSource.ts';
import type { IncidentState } from './states.ts';

export interface IncidentOpened {
  readonly type: 'incident.opened';
  readonly number: string;
  /** The kind of incident; `type` is the event's own name. */
  readonly incidentType: IncidentType;
  readonly priority: Priority;
  readonly title: string;
  readonly description?: string;
  readonly location: Location;
  readonly caller?: IncidentCaller;
  readonly hazards?: readonly Hazard[];
  readonly sensitive?: true;
  readonly externalRef?: ExternalRef;
  readonly createdAt: string;
}

export interface NoteAdded {
  readonly type: 'incident.noteAdded';
  readonly text: string;
  /** The device's own clock, only where it differs from the server's by more than 2 s. */
  readonly tDevice?: string;
}

export interface PriorityChanged {
  readonly type: 'incident.priorityChanged';
  readonly from: Priority;
  readonly to: Priority;
  readonly reason?: string;
  /** The clock of who said it, only where it differs from the server's by more than 2 s. */
  readonly tDevice?: string;
}

export interface IncidentClosed {
  readonly type: 'incident.closed';
  readonly code: ResultCode;
  readonly remark?: string;
  readonly pvNumber?: string;
  /** Every state passed on the way, the last one included (decisions.md 9). */
  readonly path: readonly IncidentState[];
  /** Units that were still on it and are taken off with it, by their ids. */
  readonly stoodDown?: readonly string[];
}

/** A unit was alerted. `state` is the incident's after it, as in every event that can change it. */
export interface UnitAssigned {
  readonly type: 'incident.unitAssigned';
  readonly unitId: string;
  readonly callSign: string;
  readonly support: boolean;
  readonly state: IncidentState;
  /** The incident it was taken from, in the same command. */
  readonly fromIncidentId?: IncidentId;
}

/** A unit went a step of assignmentLifecycle.ts. */
export interface AssignmentMoved {
  readonly type: 'incident.assignmentMoved';
  readonly unitId: string;
  readonly from: AssignmentState;
  /** States passed on the way: they get the time of this event too. */
  readonly over: readonly AssignmentState[];
  readonly to: AssignmentState;
  readonly via: StepSource;
  readonly state: IncidentState;
  readonly reason?: string;
  readonly text?: string;
  readonly tDevice?: string;
}

/** The last step was a slip of the finger: back to where it was, with the times of that step gone. */
export interface AssignmentUndone {
  readonly type: 'incident.assignmentUndone';
  readonly unitId: string;
  readonly from: AssignmentState;
  readonly to: AssignmentState;
  readonly via: StepSource;
  readonly state: IncidentState;
}

/** A unit did not acknowledge in time; the desk is told. */
export interface AlertEscalated {
  readonly type: 'incident.alertEscalated';
  readonly unitId: string;
}

/** The desk had it sound once more. */
export interface AlertRepeated {
  readonly type: 'incident.alertRepeated';
  readonly unitId: string;
}

/** What was changed to what; null takes a field out. Absent: untouched. */
export interface FieldChanges {
  readonly title?: string;
  readonly description?: string | null;
  readonly location?: Location;
  readonly incidentType?: IncidentType;
  readonly caller?: IncidentCaller | null;
  readonly sensitive?: boolean;
}

export interface IncidentUpdated {
  readonly type: 'incident.updated';
  readonly to: FieldChanges;
  /** What stood there before, so that both are kept. */
  readonly was: FieldChanges;
  /** The clock of who said it, only where it differs from the server's by more than 2 s. */
  readonly tDevice?: string;
}

export interface HazardsSet {
  readonly type: 'incident.hazardsSet';
  readonly hazards: readonly Hazard[];
}

export interface PersonAdded extends PersonFacts {
  readonly type: 'incident.personAdded';
  readonly personId: string;
}
export interface PersonChanged extends PersonFacts {
  readonly type: 'incident.personChanged';
  readonly personId: string;
}
export interface PersonRemoved {
  readonly type: 'incident.personRemoved';
  readonly personId: string;
}
export interface VehicleAdded extends VehicleFacts {
  readonly type: 'incident.vehicleAdded';
  readonly vehicleId: string;
}
export interface VehicleChanged extends VehicleFacts {
  readonly type: 'incident.vehicleChanged';
  readonly vehicleId: string;
}
export interface VehicleRemoved {
  readonly type: 'incident.vehicleRemoved';
  readonly vehicleId: string;
}

export interface IncidentLinked {
  readonly type: 'incident.linked';
  readonly incidentId: IncidentId;
  readonly number: string;
  readonly kind: LinkKind;
}
export interface IncidentUnlinked {
  readonly type: 'incident.unlinked';
  readonly incidentId: IncidentId;
  readonly number: string;
}

/** It turned out to be another incident; that one gets `incident.absorbed` in the same command. */
export interface IncidentMerged {
  readonly type: 'incident.merged';
  readonly intoId: IncidentId;
  readonly intoNumber: string;
  /** Units that went over to the other one, by their ids. */
  readonly moved: readonly string[];
}
/** Another incident turned out to be this one: its units go on here. */
export interface IncidentAbsorbed {
  readonly type: 'incident.absorbed';
  readonly incidentId: IncidentId;
  readonly number: string;
  readonly assignments: readonly Assignment[];
  readonly state: IncidentState;
}
/** A merge was a mistake: it is on its own again. */
export interface IncidentSplit {
  readonly type: 'incident.split';
  readonly fromId: IncidentId;
  readonly fromNumber: string;
}
/** The other side of it. */
export interface IncidentSplitOff {
  readonly type: 'incident.splitOff';
  readonly incidentId: IncidentId;
  readonly number: string;
}

export interface BackupRequested {
  readonly type: 'incident.backupRequested';
  readonly urgency: BackupUrgency;
  readonly text?: string;
}
/** Nobody was sent in time; the desk is told. */
export interface BackupEscalated {
  readonly type: 'incident.backupEscalated';
}
export interface BackupCleared {
  readonly type: 'incident.backupCleared';
}
export interface IncidentReopened {
  readonly type: 'incident.reopened';
  readonly reason: string;
}
export interface IncidentCancelled {
  readonly type: 'incident.cancelled';
  readonly reason: CancelReason;
  readonly text?: string;
  readonly stoodDown?: readonly string[];
}
export interface PvNumberSet {
  readonly type: 'incident.pvNumberSet';
  readonly pvNumber: string;
}
/** The place left the police's own systems; what exactly is in the journal. */
export interface HandedOff {
  readonly type: 'incident.handedOff';
  readonly to: HandoffTarget;
  readonly exactness: HandoffExactness;
}

/** What can happen to an incident. One command makes one event of it, and each event is one version. */
export type IncidentEvent =
  | IncidentOpened
  | NoteAdded
  | PriorityChanged
  | IncidentClosed
  | UnitAssigned
  | AssignmentMoved
  | AssignmentUndone
  | AlertEscalated
  | AlertRepeated
  | IncidentUpdated
  | HazardsSet
  | PersonAdded
  | PersonChanged
  | PersonRemoved
  | VehicleAdded
  | VehicleChanged
  | VehicleRemoved
  | IncidentLinked
  | IncidentUnlinked
  | IncidentMerged
  | IncidentAbsorbed
  | IncidentSplit
  | IncidentSplitOff
  | BackupRequested
  | BackupEscalated
  | BackupCleared
  | IncidentReopened
  | IncidentCancelled
  | PvNumberSet
  | HandedOff;
