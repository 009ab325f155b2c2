import type { AssignmentState } from '../incident/Assignment.ts';
import type { CrewMember } from './CrewMember.ts';
import type { Sharing } from './Sharing.ts';
import type { StatusBy, UnitAssignment } from './Unit.ts';
import type { UnitKind } from './UnitKind.ts';
import type { UnitStatus } from './UnitStatus.ts';
import type { UnitVehicle } from './UnitVehicle.ts';

export interface ShiftStarted {
  readonly type: 'unit.shiftStarted';
  readonly shiftId: string;
  readonly callSign: string;
  readonly kind: UnitKind;
  readonly crew: readonly CrewMember[];
  readonly vehicle?: UnitVehicle;
  readonly skills: readonly string[];
  readonly to?: string;
}

/** Somebody came, went, or changed seats; `crew` is the crew as it now is. Sharing ends with the last one who goes. */
export interface CrewChanged {
  readonly type: 'unit.crewChanged';
  readonly crew: readonly CrewMember[];
  readonly joined?: readonly string[];
  readonly left?: readonly string[];
}

export interface ShiftEnded {
  readonly type: 'unit.shiftEnded';
  readonly shiftId: string;
  /** Whose duty ended with it. */
  readonly crew: readonly CrewMember[];
  /** The incident that was left open, knowingly. */
  readonly leftOpen?: string;
}

export interface StatusChanged {
  readonly type: 'unit.statusChanged';
  readonly from: UnitStatus;
  readonly to: UnitStatus;
  readonly by: StatusBy;
  readonly incidentId?: string;
  /** What became of the unit's assignment by it; null: the unit is off it. Absent: nothing. */
  readonly assignment?: UnitAssignment | null;
  /** The version whose change this takes back. */
  readonly undoes?: number;
  readonly forced?: true;
  /** The alarm that put the unit on EMERGENCY; null: the alarm that did is over. */
  readonly alarmId?: string | null;
  /** The device's own clock, only where it differs from the server's by more than 2 s. */
  readonly tDevice?: string;
}

/** Put on an incident, moved along in it, or taken off (null), by the incident's side. */
export interface AssignmentChanged {
  readonly type: 'unit.assignmentChanged';
  readonly assignment: UnitAssignment | null;
  /** The incident it was taken from for this one. */
  readonly replaces?: string;
  /** Which incident it is about, also when it ended. */
  readonly incidentId: string;
  /** Why it ended or how far it is. */
  readonly state: AssignmentState;
  /** The status that goes with it, where the step changes it (accepted and driving: EN_ROUTE). */
  readonly status?: { readonly from: UnitStatus; readonly to: UnitStatus };
}

export interface SharingChanged {
  readonly type: 'unit.sharingChanged';
  readonly sharing: Exclude<Sharing, 'OFF'>;
  readonly reason?: string;
}

export interface SpeechRequested {
  readonly type: 'unit.speechRequested';
  readonly on: boolean;
}

export interface LoneCheckSet {
  readonly type: 'unit.loneCheckSet';
  /** Null: no check any more. */
  readonly dueAt: string | null;
}

export interface Described {
  readonly type: 'unit.described';
  readonly vehicle?: UnitVehicle;
  readonly skills: readonly string[];
}

/** What can happen to a unit. One command makes at most one event of a unit, and each event is one version. */
export type UnitEvent =
  | ShiftStarted
  | CrewChanged
  | ShiftEnded
  | StatusChanged
  | AssignmentChanged
  | SharingChanged
  | SpeechRequested
  | LoneCheckSet
  | Described;
