import * as v from 'valibot';
import { CloseIncidentSchema } from '../../shared/incident/CloseIncidentSchema.ts';
import type { CommandTools } from '../../shared/incident/CommandTools.ts';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { submitForPerson } from './submitForPerson.ts';

const Arguments = v.strictObject({ envelope: CommandEnvelopeSchema, input: CloseIncidentSchema });

/** Mutation.closeIncident: handled and closed in one command, until units exist (decisions.md 9). */
export const closeIncident = (tools: CommandTools): UseCase => {
  const submit = submitForPerson(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: onIncident } = parsed.value;
    return submit(
      { ...onIncident, envelope, payloadHash: payloadHash(['closeIncident', parsed.value]) },
      context,
    );
  };
};
