import type { Assignment } from './Assignment.ts';
import type { AssignmentStep } from './assignmentLifecycle.ts';
import type { BackupUrgency } from './Backup.ts';
import type { CancelReason } from './cancelReasons.ts';
import type { ExternalRef } from './ExternalRef.ts';
import type { HazardKind } from './Hazard.ts';
import type { HandoffExactness, HandoffTarget } from './handoffs.ts';
import type { IncidentCaller } from './IncidentCaller.ts';
import type { FieldChanges } from './IncidentEvent.ts';
import type { IncidentId } from './IncidentId.ts';
import type { PersonFacts } from './IncidentPerson.ts';
import type { VehicleFacts } from './IncidentVehicle.ts';
import type { IncidentType } from './incidentTypes.ts';
import type { Location } from './Location.ts';
import type { Nature } from './Nature.ts';
import type { Priority } from './priorities.ts';
import type { ResultCode } from './resultCodes.ts';
import type { StepSource } from './StepSource.ts';

/** A hazard as somebody says it; the server adds when. */
export interface SaidHazard {
  readonly kind: HazardKind;
  readonly nature: Nature;
  readonly source?: string;
}

export interface OpenIncident {
  readonly kind: 'OPEN';
  readonly type: IncidentType;
  readonly priority: Priority;
  readonly title: string;
  readonly description?: string;
  readonly location: Location;
  readonly caller?: IncidentCaller;
  readonly hazards?: readonly SaidHazard[];
  readonly sensitive?: true;
  readonly externalRef?: ExternalRef;
}

export interface AddNote {
  readonly kind: 'ADD_NOTE';
  readonly text: string;
}

export interface ChangePriority {
  readonly kind: 'CHANGE_PRIORITY';
  readonly priority: Priority;
  readonly reason?: string;
}

/** Units that are still on it are stood down with it. */
export interface CloseIncident {
  readonly kind: 'CLOSE';
  readonly code: ResultCode;
  readonly remark?: string;
  readonly pvNumber?: string;
}

export interface AssignUnit {
  readonly kind: 'ASSIGN';
  readonly unitId: string;
  readonly callSign: string;
  readonly support: boolean;
  readonly fromIncidentId?: IncidentId;
}

export interface StepAssignment {
  readonly kind: 'STEP_ASSIGNMENT';
  readonly unitId: string;
  readonly step: AssignmentStep;
  readonly via: StepSource;
  /** A word of assignmentReasons.ts, and the words beside it. */
  readonly reason?: string;
  readonly text?: string;
}

/** Takes the last step back. */
export interface UndoAssignment {
  readonly kind: 'UNDO_ASSIGNMENT';
  readonly unitId: string;
  readonly via: StepSource;
}

export interface EscalateAlert {
  readonly kind: 'ESCALATE_ALERT';
  readonly unitId: string;
  /** The alert that was not answered: another one since is not this one's matter. */
  readonly alertedAt: string;
}

/** The alert sounds once more at the unit that has not acknowledged it; the time to answer begins anew. */
export interface RepeatAlert {
  readonly kind: 'REPEAT_ALERT';
  readonly unitId: string;
}

/** A call for more units that nobody was sent for. */
export interface EscalateBackup {
  readonly kind: 'ESCALATE_BACKUP';
  /** The request that was not answered: another one since is not this one's matter. */
  readonly since: string;
}

export interface UpdateIncident {
  readonly kind: 'UPDATE';
  readonly to: FieldChanges;
}
export interface SetHazards {
  readonly kind: 'SET_HAZARDS';
  readonly hazards: readonly SaidHazard[];
}
export interface AddPerson {
  readonly kind: 'ADD_PERSON';
  readonly person: PersonFacts;
}
export interface ChangePerson {
  readonly kind: 'CHANGE_PERSON';
  readonly personId: string;
  readonly person: PersonFacts;
}
export interface RemovePerson {
  readonly kind: 'REMOVE_PERSON';
  readonly personId: string;
}
export interface AddVehicle {
  readonly kind: 'ADD_VEHICLE';
  readonly vehicle: VehicleFacts;
}
export interface ChangeVehicle {
  readonly kind: 'CHANGE_VEHICLE';
  readonly vehicleId: string;
  readonly vehicle: VehicleFacts;
}
export interface RemoveVehicle {
  readonly kind: 'REMOVE_VEHICLE';
  readonly vehicleId: string;
}
export interface RequestBackup {
  readonly kind: 'REQUEST_BACKUP';
  readonly urgency: BackupUrgency;
  readonly text?: string;
}
export interface ClearBackup {
  readonly kind: 'CLEAR_BACKUP';
}

/** The other incident of a command that touches two. */
export interface OtherIncident {
  readonly id: IncidentId;
  readonly number: string;
}
export interface LinkIncident {
  readonly kind: 'LINK';
  readonly other: OtherIncident;
}
export interface UnlinkIncident {
  readonly kind: 'UNLINK';
  readonly other: OtherIncident;
}
export interface MergeIncident {
  readonly kind: 'MERGE';
  readonly into: OtherIncident;
}
/** The other side of a merge: takes over what is under way. */
export interface AbsorbIncident {
  readonly kind: 'ABSORB';
  readonly other: OtherIncident;
  readonly assignments: readonly Assignment[];
}
export interface SplitIncident {
  readonly kind: 'SPLIT';
  readonly from: OtherIncident;
}
export interface SplitOffIncident {
  readonly kind: 'SPLIT_OFF';
  readonly other: OtherIncident;
}
export interface ReopenIncident {
  readonly kind: 'REOPEN';
  readonly reason: string;
}
export interface CancelIncident {
  readonly kind: 'CANCEL';
  readonly reason: CancelReason;
  readonly text?: string;
}
export interface SetPvNumber {
  readonly kind: 'SET_PV';
  readonly pvNumber: string;
}
export interface NoteHandoff {
  readonly kind: 'NOTE_HANDOFF';
  readonly to: HandoffTarget;
  readonly exactness: HandoffExactness;
}

/** What somebody wants of an incident, already parsed. */
export type IncidentCommand =
  | OpenIncident
  | AddNote
  | ChangePriority
  | CloseIncident
  | AssignUnit
  | StepAssignment
  | UndoAssignment
  | EscalateAlert
  | RepeatAlert
  | EscalateBackup
  | UpdateIncident
  | SetHazards
  | AddPerson
  | ChangePerson
  | RemovePerson
  | AddVehicle
  | ChangeVehicle
  | RemoveVehicle
  | RequestBackup
  | ClearBackup
  | LinkIncident
  | UnlinkIncident
  | MergeIncident
  | AbsorbIncident
  | SplitIncident
  | SplitOffIncident
  | ReopenIncident
  | CancelIncident
  | SetPvNumber
  | NoteHandoff;

export type IncidentCommandKind = IncidentCommand['kind'];
