import { useEffect } from 'preact/hooks';
import { useLiveZone } from '../app/useLiveZone.ts';
import type { Desk } from './useDesk.ts';

/** Until the map is there: nothing is drawn, but the units' places are followed. */
export const DeskPins = (_: { readonly desk: Desk; readonly candidates: readonly string[] }) => {
  const { positions } = useLiveZone();
  useEffect(() => positions.open(), [positions]);
  return null;
};
