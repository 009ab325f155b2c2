import * as v from 'valibot';
import type { CommandTools } from '../../shared/incident/CommandTools.ts';
import type { OnIncident } from '../../shared/incident/OnIncident.ts';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { submitForPerson } from './submitForPerson.ts';

/** A mutation that says something of one incident and touches nothing else. @param name the operation's field */
export const incidentCommand = (
  tools: CommandTools,
  name: string,
  input: v.GenericSchema<unknown, OnIncident>,
): UseCase => {
  const Arguments = v.strictObject({ envelope: CommandEnvelopeSchema, input });
  const submit = submitForPerson(tools);
  return async (asked, context) => {
    const parsed = parseInput(Arguments, asked);
    if (!parsed.ok) return parsed;
    const { envelope, input: onIncident } = parsed.value;
    return submit({ ...onIncident, envelope, payloadHash: payloadHash([name, parsed.value]) }, context);
  };
};
