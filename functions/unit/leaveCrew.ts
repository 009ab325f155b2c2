import * as v from 'valibot';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { UnitIdSchema } from '../../shared/unit/UnitId.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { submitForUnit } from './submitForUnit.ts';
import type { UnitTools } from './UnitTools.ts';

const Arguments = v.strictObject({
  envelope: CommandEnvelopeSchema,
  input: v.strictObject({ unitId: UnitIdSchema }),
});

/** Mutation.leaveCrew: the caller goes off duty, the others stay. The last one who goes ends the shift. */
export const leaveCrew = (tools: UnitTools): UseCase => {
  const submit = submitForUnit(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: asked } = parsed.value;
    return submit(
      {
        ...asked,
        envelope,
        payloadHash: payloadHash(['leaveCrew', parsed.value]),
        command: () => ({ kind: 'LEAVE_CREW', personId: context.actor.id }),
      },
      context,
    );
  };
};
