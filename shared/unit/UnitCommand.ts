import type { CrewMember, CrewRole } from './CrewMember.ts';
import type { StatusBy, UnitAssignment } from './Unit.ts';
import type { UnitKind } from './UnitKind.ts';
import type { UnitStatus } from './UnitStatus.ts';
import type { UnitVehicle } from './UnitVehicle.ts';

/** Starts the unit's shift, or joins the one that runs. */
export interface StartShift {
  readonly kind: 'START_SHIFT';
  readonly shiftId: string;
  readonly callSign: string;
  readonly unitKind: UnitKind;
  readonly member: CrewMember;
  readonly vehicle?: UnitVehicle;
  readonly skills?: readonly string[];
  readonly to?: string;
}

export interface LeaveCrew {
  readonly kind: 'LEAVE_CREW';
  readonly personId: string;
}

/** Seats changed, or somebody taken out, by the crew or the desk. Nobody is put in who did not come themselves. */
export interface ChangeCrew {
  readonly kind: 'CHANGE_CREW';
  readonly crew: readonly { readonly personId: string; readonly role: CrewRole }[];
}

export interface EndShift {
  readonly kind: 'END_SHIFT';
  /** The person knows that an assignment stays open. */
  readonly leaveOpen: boolean;
}

export interface SetStatus {
  readonly kind: 'SET_STATUS';
  readonly status: UnitStatus;
  readonly by: Extract<StatusBy, 'UNIT' | 'DISPATCH' | 'RADIO'>;
  readonly undoes?: number;
  readonly forced: boolean;
  /** What the incident's side says becomes of the assignment; null: it ends. Absent: nothing. */
  readonly assignment?: UnitAssignment | null;
}

/** From an incident's command: put on it. */
export interface Assign {
  readonly kind: 'ASSIGN';
  readonly assignment: UnitAssignment;
  /** The incident it is taken from for this one, in the same transaction. */
  readonly replaces?: string;
}

/** From an incident's command: another state of the same assignment, with the status that goes with it. */
export interface MoveAssignment {
  readonly kind: 'MOVE_ASSIGNMENT';
  readonly incidentId: string;
  readonly state: UnitAssignment['state'];
}

/** From an incident's command: off it, by what the state says (cleared, declined, stood down). */
export interface Clear {
  readonly kind: 'CLEAR';
  readonly incidentId: string;
  readonly state: UnitAssignment['state'];
}

export interface SetSharing {
  readonly kind: 'SET_SHARING';
  readonly sharing: 'ON' | 'PAUSED';
  readonly reason?: string;
}

export interface RequestSpeech {
  readonly kind: 'REQUEST_SPEECH';
  readonly on: boolean;
}

export interface SetLoneCheck {
  readonly kind: 'SET_LONE_CHECK';
  readonly dueAt: string | null;
}

export interface Describe {
  readonly kind: 'DESCRIBE';
  readonly vehicle?: UnitVehicle;
  readonly skills: readonly string[];
}

/** From an alarm that is raised: EMERGENCY. */
export interface RaiseAlarm {
  readonly kind: 'RAISE_ALARM';
  readonly alarmId: string;
}

/** From an alarm that is over: back to what the unit did. */
export interface EndAlarm {
  readonly kind: 'END_ALARM';
  readonly alarmId: string;
}

/** What somebody wants of a unit, already parsed. */
export type UnitCommand =
  | StartShift
  | LeaveCrew
  | ChangeCrew
  | EndShift
  | SetStatus
  | Assign
  | MoveAssignment
  | Clear
  | SetSharing
  | RequestSpeech
  | SetLoneCheck
  | Describe
  | RaiseAlarm
  | EndAlarm;
