import * as v from 'valibot';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { withoutBlanks } from '../../shared/kernel/withoutBlanks.ts';
import { UnitIdSchema } from '../../shared/unit/UnitId.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { submitForUnit } from './submitForUnit.ts';
import type { UnitTools } from './UnitTools.ts';

const Arguments = v.strictObject({
  envelope: CommandEnvelopeSchema,
  input: v.pipe(
    v.unknown(),
    v.transform(withoutBlanks),
    v.strictObject({ unitId: UnitIdSchema, on: v.boolean() }),
  ),
});

/** Mutation.requestSpeech: the crew wants to speak, or no longer; it lies over whatever status there is. */
export const requestSpeech = (tools: UnitTools): UseCase => {
  const submit = submitForUnit(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: asked } = parsed.value;
    return submit(
      {
        unitId: asked.unitId,
        envelope,
        payloadHash: payloadHash(['requestSpeech', parsed.value]),
        command: () => ({ kind: 'REQUEST_SPEECH', on: asked.on }),
      },
      context,
    );
  };
};
