import type { ZoneObjects } from '../zoneObjects.ts';

/** What every command carries: who wants it once, from where, when. */
export const envelope = (o: ZoneObjects) => ({
  commandId: o.newCommand,
  deviceId: o.device,
  deviceSeq: 1,
  tDevice: o.at,
});
