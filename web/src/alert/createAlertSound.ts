import { signal } from '@preact/signals';
import type { AlertSound } from './AlertSound.ts';
import { type AlertTune, alertTones } from './alertTones.ts';

/** web.md S5: at least 80 % gain. */
const loud = 0.85;
/** So that a tone does not begin with a click, seconds. */
const ramp = 0.012;

/** The sound of alerts over Web Audio. @param open makes the device's audio; called in the first gesture. */
export const createAlertSound = (open: () => AudioContext): AlertSound => {
  let audio: AudioContext | null = null;
  const unlocked = signal(false);
  const ring = (tune: AlertTune): (() => void) => {
    const at = audio;
    if (at === null || at.state !== 'running') return () => undefined;
    const gain = at.createGain();
    gain.connect(at.destination);
    gain.gain.setValueAtTime(0, at.currentTime);
    const voices = alertTones[tune].map((tone) => {
      const voice = at.createOscillator();
      const begins = at.currentTime + tone.at;
      voice.type = 'square';
      voice.frequency.value = tone.hz;
      gain.gain.setValueAtTime(0, begins);
      gain.gain.linearRampToValueAtTime(loud, begins + ramp);
      gain.gain.setValueAtTime(loud, begins + tone.seconds - ramp);
      gain.gain.linearRampToValueAtTime(0, begins + tone.seconds);
      voice.connect(gain);
      voice.start(begins);
      voice.stop(begins + tone.seconds);
      return voice;
    });
    return () => {
      for (const voice of voices) voice.stop();
      gain.disconnect();
    };
  };
  return {
    unlocked,
    unlock: async () => {
      try {
        audio ??= open();
        await audio.resume();
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
