import { useEffect } from 'preact/hooks';
import { useZone } from '../app/useZone.ts';

/** Tells the other desks that this incident (and what of it) is in front of somebody here, for as long as it is. */
export const useShowPresence = (incidentId: string, field?: string): void => {
  const { presence } = useZone();
  useEffect(() => presence?.show(incidentId, field), [presence, incidentId, field]);
};
