import { type ReadonlySignal, signal } from '@preact/signals';

/** What a device's browser has to speak with; absent where it cannot. */
export interface Speech {
  readonly speak: (words: string, language: string, ended: () => void) => void;
  readonly cancel: () => void;
}

/** The device's own voice: one text after the other, and a way to silence it. */
export interface Voice {
  /** Whether this device can speak at all. */
  readonly can: boolean;
  /** Something is being said, or waits to be. */
  readonly speaking: ReadonlySignal<boolean>;
  /** After what is being said now. @returns whether the device can. */
  readonly say: (words: string, language: string) => boolean;
  /** Silence, at once; what waited is forgotten too. */
  readonly stop: () => void;
}

/** @param speech null where the browser has no voice. */
export const createVoice = (speech: Speech | null): Voice => {
  const speaking = signal(false);
  let waiting = 0;
  // What was cut off still says that it ended: that end is not of what is said now.
  let turn = 0;
  return {
    can: speech !== null,
    speaking,
    say: (words, language) => {
      if (speech === null) return false;
      const mine = turn;
      waiting += 1;
      speaking.value = true;
      speech.speak(words, language, () => {
        if (mine !== turn) return;
        waiting -= 1;
        speaking.value = waiting > 0;
      });
      return true;
    },
    stop: () => {
      turn += 1;
      waiting = 0;
      speaking.value = false;
      speech?.cancel();
    },
  };
};
