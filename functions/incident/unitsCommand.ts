import * as v from 'valibot';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import type { OnIncidentsRequest } from '../../shared/operations/applyOnIncidents.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { IncidentChangeTools } from './IncidentChangeTools.ts';
import { submitOnIncidents } from './submitOnIncidents.ts';

/** What is looked at first, and what each incident is told. */
export type Plan = Pick<OnIncidentsRequest, 'wanted' | 'more' | 'commands'>;

/**
 * A mutation that may touch several incidents, and the units on them.
 *
 * @param name the operation's field
 * @param planFor from the parsed input and the call
 */
export const unitsCommand = <Input>(
  tools: IncidentChangeTools,
  name: string,
  input: v.GenericSchema<unknown, Input>,
  planFor: (input: Input, context: CallContext) => Plan,
): UseCase => {
  const Arguments = v.strictObject({ envelope: CommandEnvelopeSchema, input });
  const submit = submitOnIncidents(tools);
  return async (asked, context) => {
    const parsed = parseInput(Arguments, asked);
    if (!parsed.ok) return parsed;
    const { envelope, input: said } = parsed.value;
    return submit(
      { ...planFor(said, context), envelope, payloadHash: payloadHash([name, parsed.value]) },
      context,
    );
  };
};
