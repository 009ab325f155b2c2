import type { DeclineReason, StandDownReason } from '../../../shared/incident/assignmentReasons.ts';
import type { BackupUrgency } from '../../../shared/incident/Backup.ts';
import type { CancelReason } from '../../../shared/incident/cancelReasons.ts';
import type { HazardKind } from '../../../shared/incident/Hazard.ts';
import type { HandoffExactness, HandoffTarget } from '../../../shared/incident/handoffs.ts';
import type { IncidentCaller } from '../../../shared/incident/IncidentCaller.ts';
import type { PersonFacts } from '../../../shared/incident/IncidentPerson.ts';
import type { VehicleFacts } from '../../../shared/incident/IncidentVehicle.ts';
import type { IncidentType } from '../../../shared/incident/incidentTypes.ts';
import type { Location } from '../../../shared/incident/Location.ts';
import type { Nature } from '../../../shared/incident/Nature.ts';
import type { Priority } from '../../../shared/incident/priorities.ts';
import type { ResultCode } from '../../../shared/incident/resultCodes.ts';

// What the commands on incidents say, field by field as the API's inputs (shared/schema.graphql).

export interface OnOneIncident {
  readonly incidentId: string;
}

export interface OnAssignment extends OnOneIncident {
  readonly unitId: string;
}

export interface OpenIncidentInput {
  readonly type: IncidentType;
  readonly priority: Priority;
  readonly title: string;
  readonly description?: string;
  readonly location: Location;
  readonly caller?: IncidentCaller;
  readonly hazards?: SetHazardsInput['hazards'];
  readonly sensitive?: boolean;
}

export interface AddNoteInput extends OnOneIncident {
  readonly text: string;
}

export interface ChangePriorityInput extends OnOneIncident {
  readonly priority: Priority;
  readonly reason?: string;
}

export interface CloseIncidentInput extends OnOneIncident {
  readonly code: ResultCode;
  readonly remark?: string;
  readonly pvNumber?: string;
}

export interface CancelIncidentInput extends OnOneIncident {
  readonly reason: CancelReason;
  readonly text?: string;
}

export interface ReopenIncidentInput extends OnOneIncident {
  readonly reason: string;
}

export interface AssignUnitInput extends OnAssignment {
  readonly support: boolean;
  /** Stood down there and alerted here, in one. */
  readonly fromIncidentId?: string;
}

export interface StandDownUnitInput extends OnAssignment {
  readonly reason: StandDownReason;
  readonly text?: string;
}

export interface AcceptAssignmentInput extends OnOneIncident {
  readonly enRoute: boolean;
}

export interface DeclineAssignmentInput extends OnOneIncident {
  readonly reason: DeclineReason;
  readonly text?: string;
}

export interface RequestBackupInput extends OnOneIncident {
  readonly urgency: BackupUrgency;
  readonly text?: string;
}

export interface UpdateIncidentInput extends OnOneIncident {
  readonly title?: string;
  readonly description?: string;
  readonly location?: Location;
  readonly type?: IncidentType;
  readonly caller?: IncidentCaller;
  readonly sensitive?: boolean;
  /** Fields that are emptied. */
  readonly clear?: readonly ('description' | 'caller')[];
}

export interface AddPersonInput extends OnOneIncident {
  readonly person: PersonFacts;
}

export interface ChangePersonInput extends OnOneIncident {
  /** The person's id within the incident. */
  readonly entryId: string;
  readonly person: PersonFacts;
}

export interface RemovePersonInput extends OnOneIncident {
  /** The person's id within the incident. */
  readonly entryId: string;
}

export interface AddVehicleInput extends OnOneIncident {
  readonly vehicle: VehicleFacts;
}

export interface ChangeVehicleInput extends OnOneIncident {
  readonly entryId: string;
  readonly vehicle: VehicleFacts;
}

export interface RemoveVehicleInput extends OnOneIncident {
  readonly entryId: string;
}

export interface SetHazardsInput extends OnOneIncident {
  readonly hazards: readonly {
    readonly kind: HazardKind;
    readonly nature: Nature;
    readonly source?: string;
  }[];
}

export interface LinkIncidentsInput extends OnOneIncident {
  readonly otherId: string;
}

export interface UnlinkIncidentsInput extends OnOneIncident {
  readonly otherId: string;
}

export interface MergeIncidentInput extends OnOneIncident {
  readonly intoId: string;
}

export interface SetPvNumberInput extends OnOneIncident {
  readonly pvNumber: string;
}

export interface NoteHandoffInput extends OnOneIncident {
  readonly to: HandoffTarget;
  readonly exactness: HandoffExactness;
}
