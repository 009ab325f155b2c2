import { useEffect } from 'preact/hooks';
import { useLiveZone } from '../app/useLiveZone.ts';

/** Follows where the units are for as long as a screen that shows it is open (it is in the journal, by interval). */
export const useOpenPositions = (): void => {
  const { positions } = useLiveZone();
  useEffect(() => positions.open(), [positions]);
};
