import * as v from 'valibot';
import { UlidSchema } from './Ulid.ts';

/**
 * What every command carries, online or from the outbox (decisions.md 7). `commandId` makes it happen once,
 * `deviceSeq` finds gaps and forgeries and blocks nothing, `baseVersion` is what the person looked at.
 * `prevHash` and `signature` are reserved for device binding.
 */
export const CommandEnvelopeSchema = v.strictObject({
  commandId: UlidSchema,
  deviceId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,64}$/)),
  deviceSeq: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_147_483_647)),
  baseVersion: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1))),
  tDevice: v.pipe(v.string(), v.isoTimestamp()),
  prevHash: v.nullish(v.pipe(v.string(), v.maxLength(128))),
  signature: v.nullish(v.pipe(v.string(), v.maxLength(1024))),
});

export type CommandEnvelope = v.InferOutput<typeof CommandEnvelopeSchema>;
