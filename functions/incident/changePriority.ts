import * as v from 'valibot';
import { ChangePrioritySchema } from '../../shared/incident/ChangePrioritySchema.ts';
import type { CommandTools } from '../../shared/incident/CommandTools.ts';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { submitForPerson } from './submitForPerson.ts';

const Arguments = v.strictObject({ envelope: CommandEnvelopeSchema, input: ChangePrioritySchema });

/** Mutation.changePriority: another urgency, with the reason where one is given. */
export const changePriority = (tools: CommandTools): UseCase => {
  const submit = submitForPerson(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: onIncident } = parsed.value;
    return submit(
      { ...onIncident, envelope, payloadHash: payloadHash(['changePriority', parsed.value]) },
      context,
    );
  };
};
