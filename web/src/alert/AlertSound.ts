import type { ReadonlySignal } from '@preact/signals';
import type { AlertTune } from './alertTones.ts';

/** What a device lets us hear. A browser gives sound only after a touch: `unlock` belongs in one. */
export interface AlertSound {
  readonly unlocked: ReadonlySignal<boolean>;
  /** In a person's gesture; plays a short test. Whether it could be heard by the device's own word. */
  readonly unlock: () => Promise<boolean>;
  /** Plays a tune; what it returns stops it. Silent while locked. */
  readonly ring: (tune: AlertTune) => () => void;
}
