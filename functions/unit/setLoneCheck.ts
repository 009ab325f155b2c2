import * as v from 'valibot';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { isoOf, millisecondsOf } from '../../shared/kernel/instant.ts';
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
      minutes: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240))),
    }),
  ),
});

/** Mutation.setLoneCheck: somebody must be heard of within so many minutes, or there is an alarm; null ends the check. */
export const setLoneCheck = (tools: UnitTools): UseCase => {
  const submit = submitForUnit(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: asked } = parsed.value;
    return submit(
      {
        unitId: asked.unitId,
        envelope,
        payloadHash: payloadHash(['setLoneCheck', parsed.value]),
        command: (_, at) => ({
          kind: 'SET_LONE_CHECK',
          dueAt: asked.minutes === undefined ? null : isoOf(millisecondsOf(at) + asked.minutes * 60_000),
        }),
      },
      context,
    );
  };
};
