import { useEffect } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useField } from '../patrol/useField.ts';

/** The middle of Belgium: at its ends twilight differs by some ten minutes. A known place of the device is better. */
const middle = { lat: 50.85, lon: 4.35 };
const lookEveryMs = 60_000;

/**
 * Where the display chooses by itself it turns to night at civil dusk, at the place the device is. It never turns
 * bright by itself while a shift runs (web.md 2.3): the settings keep night until somebody says otherwise.
 */
export const useNightfall = (): void => {
  const { settings } = useClient();
  const { positions, units } = useField();
  useEffect(() => {
    const look = async (): Promise<void> => {
      const { isNightAt } = await import('./isNightAt.ts');
      const night = isNightAt(Date.now(), positions.own.peek() ?? middle);
      if (night) settings.skyIs('night');
      else if (units.mine.peek() === null) settings.skyIs('day');
    };
    void look();
    const timer = setInterval(() => void look(), lookEveryMs);
    return () => clearInterval(timer);
  }, [settings, positions, units]);
};
