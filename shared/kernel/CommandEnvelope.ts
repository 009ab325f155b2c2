import * as v from 'valibot';
import { UlidSchema } from './Ulid.ts';
import { withoutBlanks } from './withoutBlanks.ts';

/**
 * What every command carries, online or from the outbox (decisions.md 7). It is made once, when the person decides,
 * and sent again as it is: `commandId` makes the command happen once, and the same id with anything else in it is
 * refused. `deviceSeq` finds gaps and forgeries and blocks nothing, `baseVersion` is what the person looked at,
 * `tDevice` the device's clock. `prevHash` and `signature` are reserved for device binding.
 */
export const CommandEnvelopeSchema = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({
    commandId: UlidSchema,
    deviceId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,64}$/)),
    deviceSeq: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_147_483_647)),
    baseVersion: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    tDevice: v.pipe(v.string(), v.maxLength(40), v.isoTimestamp()),
    prevHash: v.exactOptional(v.pipe(v.string(), v.maxLength(128))),
    signature: v.exactOptional(v.pipe(v.string(), v.maxLength(1024))),
  }),
);

export type CommandEnvelope = v.InferOutput<typeof CommandEnvelopeSchema>;
