import * as v from 'valibot';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { withoutBlanks } from '../../shared/kernel/withoutBlanks.ts';
import { UnitIdSchema } from '../../shared/unit/UnitId.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { submitStatus } from './submitStatus.ts';
import type { UnitTools } from './UnitTools.ts';

const Arguments = v.strictObject({
  envelope: CommandEnvelopeSchema,
  input: v.pipe(
    v.unknown(),
    v.transform(withoutBlanks),
    v.strictObject({ unitId: UnitIdSchema, leaveOpen: v.optional(v.boolean(), false) }),
  ),
});

/**
 * Mutation.endShift: everybody of the unit goes off duty, and with it ends sharing. An assignment that is open is left only
 * knowingly, and then the incident knows; an alarm that stands is never left.
 */
export const endShift = (tools: UnitTools): UseCase => {
  const submit = submitStatus(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: asked } = parsed.value;
    return submit(
      {
        ...asked,
        status: 'OFF_DUTY',
        ends: true,
        envelope,
        payloadHash: payloadHash(['endShift', parsed.value]),
      },
      context,
    );
  };
};
