import { type ReadonlySignal, signal } from '@preact/signals';

const key = 'patrouille.aloud';

const on = signal(localStorage.getItem(key) === 'on');

/** Whether messages are read aloud while driving, remembered on this device. Off until somebody says otherwise. */
export const aloudChoice: {
  readonly on: ReadonlySignal<boolean>;
  readonly set: (next: boolean) => void;
} = {
  on,
  set: (next) => {
    on.value = next;
    localStorage.setItem(key, next ? 'on' : 'off');
  },
};
