import type { Unit } from '../../../shared/unit/Unit.ts';

/** What a screen shows of a unit: as the events made it, and what this device has added and the zone not yet heard. */
export interface UnitView extends Unit {
  /** This device's own word is in it and waits in the outbox: "in wachtrij". */
  readonly queued: boolean;
  /** The signed-in person is in its crew. */
  readonly mine: boolean;
}
