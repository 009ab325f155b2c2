import type { ReadonlySignal } from '@preact/signals';
import type { PresentPerson } from './PresentPerson.ts';

/** Who at other desks has which incident in hand, and telling them what is in hand here. */
export interface PresenceFeed {
  readonly present: ReadonlySignal<readonly PresentPerson[]>;
  /** This is in front of somebody here, from now until the answered function is called. */
  readonly show: (incidentId: string, field?: string) => () => void;
}
