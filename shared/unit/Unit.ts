import type { AssignmentState } from '../incident/Assignment.ts';
import type { Priority } from '../incident/priorities.ts';
import type { Actor } from '../journal/Actor.ts';
import type { CrewMember } from './CrewMember.ts';
import type { Sharing } from './Sharing.ts';
import type { UnitId } from './UnitId.ts';
import type { UnitKind } from './UnitKind.ts';
import type { UnitStatus } from './UnitStatus.ts';
import type { UnitVehicle } from './UnitVehicle.ts';

/** Who set a status: the crew, somebody at the desk, a rule (an assignment, an alarm), or the radio. */
export type StatusBy = 'UNIT' | 'DISPATCH' | 'AUTO' | 'RADIO';

/** What a unit is on, told twice so that a board needs no look at the incident. */
export interface UnitAssignment {
  readonly incidentId: string;
  readonly number: string;
  readonly priority: Priority;
  readonly title: string;
  readonly state: AssignmentState;
  readonly since: string;
}

/** A unit as its events made it. It exists from its first shift on; `version` counts its events. Times are server times. */
export interface Unit {
  readonly id: UnitId;
  readonly callSign: string;
  readonly kind: UnitKind;
  readonly version: number;
  /** Empty outside a shift, and when everybody went and the shift stays open. */
  readonly crew: readonly CrewMember[];
  readonly vehicle?: UnitVehicle;
  readonly skills: readonly string[];
  /** Absent: the unit is not on duty. */
  readonly shift?: {
    readonly id: string;
    readonly from: string;
    readonly to?: string;
    readonly startedBy: Actor;
  };
  readonly status: UnitStatus;
  readonly statusSince: string;
  readonly statusBy: StatusBy;
  readonly statusActor: Actor;
  /** The sender's clock at a status over the radio, only where it differs from the server's by more than 2 s. */
  readonly statusTold?: string;
  /** What the last change of status replaced, for undoing it: `version` is that change's own. */
  readonly previous?: {
    readonly status: UnitStatus;
    readonly version: number;
    readonly since: string;
    /** What the unit was on, where that change moved or ended it. */
    readonly assignment?: UnitAssignment;
  };
  /** Wants to speak; lies over whatever status there is. */
  readonly speechRequested: boolean;
  readonly assignment?: UnitAssignment;
  readonly sharing: Sharing;
  readonly pausedReason?: string;
  readonly loneCheck?: { readonly dueAt: string; readonly setBy: Actor };
  /** The alarm that stands for the unit; its status is EMERGENCY until that ends. */
  readonly alarmId?: string;
  readonly updatedAt: string;
}
