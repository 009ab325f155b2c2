import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { DriveState } from './DriveState.ts';
import { type DriveInput, driveStep, isDriving, parked } from './driveStep.ts';

/** The drive mode of a device, live. */
export interface Drive {
  readonly state: ReadonlySignal<DriveState>;
  readonly driving: ReadonlySignal<boolean>;
  readonly heed: (input: DriveInput) => void;
}

/** @param began called when it begins or ends by itself or by hand, and when somebody says they are a passenger. */
export const createDrive = (
  began: (what: 'drive' | 'park' | 'passenger') => void = () => undefined,
): Drive => {
  const state = signal<DriveState>(parked);
  return {
    state,
    driving: computed(() => isDriving(state.value)),
    heed: (input) => {
      const before = isDriving(state.peek());
      state.value = driveStep(state.peek(), input);
      const after = isDriving(state.peek());
      if (input.kind === 'passenger') began('passenger');
      else if (before !== after) began(after ? 'drive' : 'park');
    },
  };
};
