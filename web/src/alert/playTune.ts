import { type AlertTune, alertTones } from './alertTones.ts';

/** web.md S5: at least 80 % gain. */
const loud = 0.85;
/** So that a tone does not begin with a click, seconds. */
const ramp = 0.012;

/** Plays a tune on a device's audio; what it returns stops it. */
export const playTune = (at: AudioContext, tune: AlertTune): (() => void) => {
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
