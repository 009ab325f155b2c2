import * as v from 'valibot';
import type { Session } from '../middleware/Session.ts';
import type { InvokeEvent } from './InvokeEventSchema.ts';

const DeviceSchema = v.object({
  envelope: v.object({ deviceId: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)) }),
});

/** The session of a call: from the token, the device from the command's envelope. A token without a sign-in time is old. */
export const sessionOf = (claims: InvokeEvent['identity']['claims'], asked: unknown): Session => {
  const signedIn = Number(claims.auth_time ?? 0);
  const device = v.safeParse(DeviceSchema, asked);
  return {
    id: claims.origin_jti ?? String(signedIn),
    startedAt: Number.isFinite(signedIn) ? signedIn * 1_000 : 0,
    ...(device.success ? { deviceId: device.output.envelope.deviceId } : {}),
  };
};
