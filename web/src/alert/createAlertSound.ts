import { signal } from '@preact/signals';
import type { AlertSound } from './AlertSound.ts';
import type { AlertTune } from './alertTones.ts';
import type { playTune } from './playTune.ts';

/**
 * The sound of alerts over Web Audio; how it sounds comes with the first gesture, before which nothing sounds.
 * @param open makes the device's audio; called in that gesture.
 */
export const createAlertSound = (open: () => AudioContext): AlertSound => {
  let audio: AudioContext | null = null;
  let play: typeof playTune | null = null;
  const unlocked = signal(false);
  const ring = (tune: AlertTune): (() => void) => {
    const at = audio;
    if (at === null || play === null || at.state !== 'running') return () => undefined;
    return play(at, tune);
  };
  return {
    unlocked,
    unlock: async () => {
      try {
        audio ??= open();
        const resumed = audio.resume();
        play = (await import('./playTune.ts')).playTune;
        await resumed;
      } catch {
        // A device without sound says so in the checklist; everything else goes on.
        return false;
      }
      unlocked.value = audio.state === 'running';
      ring('TEST');
      return unlocked.value;
    },
    ring,
  };
};
