import * as v from 'valibot';
import { personId } from '../../shared/directory/input/fields.ts';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { withoutBlanks } from '../../shared/kernel/withoutBlanks.ts';
import { crewRoles } from '../../shared/unit/CrewMember.ts';
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
      crew: v.pipe(
        v.array(v.strictObject({ personId, role: v.picklist(crewRoles) })),
        v.minLength(1),
        v.maxLength(8),
      ),
    }),
  ),
});

/** Mutation.changeCrew: other seats, or somebody out. Nobody is put in a crew who did not come themselves. */
export const changeCrew = (tools: UnitTools): UseCase => {
  const submit = submitForUnit(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: asked } = parsed.value;
    return submit(
      {
        unitId: asked.unitId,
        envelope,
        payloadHash: payloadHash(['changeCrew', parsed.value]),
        command: () => ({ kind: 'CHANGE_CREW', crew: asked.crew }),
      },
      context,
    );
  };
};
