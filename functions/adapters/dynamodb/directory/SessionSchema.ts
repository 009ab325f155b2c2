import * as v from 'valibot';
import { deviceKinds, type KnownSession } from '../../../../shared/directory/KnownSession.ts';

/** A session as stored. */
export const SessionSchema: v.GenericSchema<unknown, KnownSession> = v.object({
  id: v.string(),
  personId: v.string(),
  deviceId: v.string(),
  device: v.picklist(deviceKinds),
  client: v.string(),
  startedAt: v.string(),
  lastSeenAt: v.string(),
  endedAt: v.exactOptional(v.string()),
  version: v.number(),
});
