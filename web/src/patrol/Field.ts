import type { ReadonlySignal, Signal } from '@preact/signals';
import type { UnitStatus } from '../../../shared/unit/UnitStatus.ts';
import type { AlarmFeed } from '../alarm/AlarmFeed.ts';
import type { AlertSound } from '../alert/AlertSound.ts';
import type { Drive } from '../drive/createDrive.ts';
import type { IncidentFeed } from '../incident/IncidentFeed.ts';
import type { Outbox } from '../offline/Outbox.ts';
import type { PositionFeed } from '../position/PositionFeed.ts';
import type { ScreenLock } from '../shift/ScreenLock.ts';
import type { UnitFeed } from '../unit/UnitFeed.ts';
import type { UnitOutcome } from '../unit/UnitOutcome.ts';
import type { UnitView } from '../unit/UnitView.ts';
import type { ZoneRules } from '../unit/ZoneRules.ts';

/** A line over the dock for five seconds: what was done, and for a status the way back. */
export interface Toast {
  readonly key: number;
  readonly text: string;
  readonly undo?: () => void;
}

/** On which side the menu and the emergency are: nearest to who uses the tablet. */
export type Hand = 'left' | 'right';

/** All the road's screens stand on, beside the zone: its feeds, the device, and what this person is doing with it. */
export interface Field {
  readonly feed: IncidentFeed;
  readonly units: UnitFeed;
  readonly alarms: AlarmFeed;
  readonly positions: PositionFeed;
  readonly outbox: Outbox;
  readonly sound: AlertSound;
  readonly screenLock: ScreenLock;
  readonly drive: Drive;
  /** Alerts answered on this device, by alertKey: they leave the screen also while the answer waits in the outbox. */
  readonly answered: Signal<ReadonlySet<string>>;
  readonly blackout: Signal<boolean>;
  readonly drawer: Signal<boolean>;
  readonly hand: ReadonlySignal<Hand>;
  readonly setHand: (hand: Hand) => void;
  readonly toast: ReadonlySignal<Toast | null>;
  readonly say: (text: string, undo?: () => void) => void;
  readonly hush: () => void;
  /** One press: shown at once, with the way back for five seconds. */
  readonly setStatus: (unit: UnitView, status: UnitStatus) => void;
  /** Says what became of a command on the unit where it was refused. */
  readonly heed: (command: Promise<UnitOutcome> | null) => Promise<boolean>;
  readonly raiseAlarm: () => Promise<void>;
  /** The zone’s rules for its units; null until they are known. */
  readonly rules: ReadonlySignal<ZoneRules | null>;
}
