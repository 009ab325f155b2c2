import * as v from 'valibot';
import type { CommandTools } from '../../shared/incident/CommandTools.ts';
import { IncidentIdSchema } from '../../shared/incident/IncidentId.ts';
import { OpenIncidentSchema } from '../../shared/incident/OpenIncidentSchema.ts';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { submitForPerson } from './submitForPerson.ts';

const Arguments = v.strictObject({ envelope: CommandEnvelopeSchema, input: OpenIncidentSchema });

/** Mutation.openIncident: a new incident with the zone's next number. The server makes its id. */
export const openIncident = (tools: CommandTools): UseCase => {
  const submit = submitForPerson(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: command } = parsed.value;
    const id = v.parse(IncidentIdSchema, tools.newUlid());
    return submit(
      { id, command, envelope, payloadHash: payloadHash(['openIncident', parsed.value]) },
      context,
    );
  };
};
