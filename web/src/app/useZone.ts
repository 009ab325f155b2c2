import { useClient } from './useClient.ts';
import type { ZoneClient } from './ZoneClient.ts';

/** The zone this screen works in. Throws on a page that has none: Gate keeps those apart. */
export const useZone = (): ZoneClient => {
  const { zone } = useClient();
  if (!zone) throw new Error('A screen of a zone was drawn without one.');
  return zone;
};
