import * as v from 'valibot';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { line } from '../../shared/kernel/text.ts';
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
    v.strictObject({
      unitId: UnitIdSchema,
      sharing: v.picklist(['ON', 'PAUSED']),
      reason: v.exactOptional(line(200)),
    }),
  ),
});

/** Mutation.setSharing: the crew pauses being seen on the map, and says why, or goes on. Everybody sees that it is paused. */
export const setSharing = (tools: UnitTools): UseCase => {
  const submit = submitForUnit(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: asked } = parsed.value;
    return submit(
      {
        unitId: asked.unitId,
        envelope,
        payloadHash: payloadHash(['setSharing', parsed.value]),
        command: () => {
          const { unitId: _, ...rest } = asked;
          return { kind: 'SET_SHARING', ...rest };
        },
      },
      context,
    );
  };
};
