import { useEffect } from 'preact/hooks';
import { useField } from '../patrol/useField.ts';
import type { AlertTune } from './alertTones.ts';

/** web.md S5. */
const vibration = Array.from({ length: 5 }, () => [400, 150]).flat();

/** Sounds and shakes for as long as an alert stands; again when `turn` changes. It stops with the alert. */
export const useAlertNoise = (tune: AlertTune, turn: number): void => {
  const { sound } = useField();
  useEffect(() => {
    const hush = sound.ring(tune);
    navigator.vibrate?.(tune === 'P2' ? 200 : vibration);
    return () => {
      hush();
      navigator.vibrate?.(0);
    };
  }, [sound, tune, turn]);
};
