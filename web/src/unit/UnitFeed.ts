import type { ReadonlySignal } from '@preact/signals';
import type { CrewMember } from '../../../shared/unit/CrewMember.ts';
import type { UnitStatus } from '../../../shared/unit/UnitStatus.ts';
import type { UnitVehicle } from '../../../shared/unit/UnitVehicle.ts';
import type { UnitOutcome } from './UnitOutcome.ts';
import type { UnitView } from './UnitView.ts';

/** The zone's units, live, and what a person can do with them. One per zone of a client. */
export interface UnitFeed {
  /** Units on shift, by call sign. A new array only when something in it changed. */
  readonly units: ReadonlySignal<readonly UnitView[]>;
  /** One unit; the same signal for the same id; null when it is not on shift. */
  readonly unit: (id: string) => ReadonlySignal<UnitView | null>;
  /** The unit this person is on shift with. */
  readonly mine: ReadonlySignal<UnitView | null>;

  /** Starts the shift of a unit, or joins the unit that is already on shift. */
  readonly startShift: (input: StartShiftInput) => Promise<UnitOutcome>;
  readonly leaveCrew: (unitId: string) => Promise<UnitOutcome>;
  /** Refused `unit.openAssignment` or `unit.openAlarm` unless `leaveOpen`. */
  readonly endShift: (input: {
    readonly unitId: string;
    readonly leaveOpen: boolean;
  }) => Promise<UnitOutcome>;
  readonly changeCrew: (input: {
    readonly unitId: string;
    readonly crew: readonly Pick<CrewMember, 'personId' | 'role'>[];
  }) => Promise<UnitOutcome>;
  /** Shows at once, from the device's own word; see UnitView.queued. */
  readonly setStatus: (input: SetStatusInput) => Promise<UnitOutcome>;
  /** Back to the status before this one; null when there is none to go back to. */
  readonly undoStatus: (unitId: string) => Promise<UnitOutcome> | null;
  readonly setSharing: (input: {
    readonly unitId: string;
    readonly sharing: 'ON' | 'PAUSED';
    readonly reason?: string;
  }) => Promise<UnitOutcome>;
  readonly requestSpeech: (input: { readonly unitId: string; readonly on: boolean }) => Promise<UnitOutcome>;
  /** `null` ends the timer. */
  readonly setLoneCheck: (input: {
    readonly unitId: string;
    readonly minutes: number | null;
  }) => Promise<UnitOutcome>;
}

export interface StartShiftInput {
  readonly unitId: string;
  readonly role: CrewMember['role'];
  readonly vehicle?: UnitVehicle;
  readonly skills?: readonly string[];
  /** End of the shift, ISO 8601. */
  readonly to?: string;
}

export interface SetStatusInput {
  readonly unitId: string;
  readonly status: UnitStatus;
  readonly incidentId?: string;
  /** A dispatcher insists, also within the ten seconds in which the crew's own word stands. */
  readonly forced?: boolean;
}
