import * as v from 'valibot';
import { IncidentIdSchema } from '../../shared/incident/IncidentId.ts';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { withoutBlanks } from '../../shared/kernel/withoutBlanks.ts';
import { UnitIdSchema } from '../../shared/unit/UnitId.ts';
import { unitStatuses } from '../../shared/unit/UnitStatus.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { submitStatus } from './submitStatus.ts';
import type { UnitTools } from './UnitTools.ts';

const Input = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({
    unitId: UnitIdSchema,
    status: v.picklist(unitStatuses),
    incidentId: v.exactOptional(IncidentIdSchema),
    undoes: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    forced: v.optional(v.boolean(), false),
  }),
);
const Arguments = v.strictObject({ envelope: CommandEnvelopeSchema, input: Input });

/**
 * Mutation.setUnitStatus: what the unit is doing, said by its crew or by the desk; where it is on an incident, its
 * assignment moves with it in the same transaction.
 */
export const setUnitStatus = (tools: UnitTools): UseCase => {
  const submit = submitStatus(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: asked } = parsed.value;
    return submit({ ...asked, envelope, payloadHash: payloadHash(['setUnitStatus', parsed.value]) }, context);
  };
};
