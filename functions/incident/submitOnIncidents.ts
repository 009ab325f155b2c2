import type { CommandEnvelope } from '../../shared/kernel/CommandEnvelope.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { accepted, type Result } from '../../shared/kernel/Result.ts';
import {
  applyOnIncidents,
  type OnIncidentsRefusal,
  type OnIncidentsRequest,
} from '../../shared/operations/applyOnIncidents.ts';
import type { IncidentReply } from '../../shared/schema.generated.ts';
import { originOf } from '../audit/originOf.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import type { IncidentChangeTools } from './IncidentChangeTools.ts';
import { incidentView } from './incidentView.ts';

/** What a person asks of incidents and the units on them, once parsed: done once, answered with the first incident. */
export const submitOnIncidents = (tools: IncidentChangeTools) => {
  const apply = applyOnIncidents(tools);
  return async (
    {
      envelope,
      ...asked
    }: Pick<OnIncidentsRequest, 'payloadHash' | 'wanted' | 'more' | 'commands'> & {
      readonly envelope: CommandEnvelope;
    },
    context: CallContext,
  ): Promise<Result<unknown, OnIncidentsRefusal | CommonRefusal>> => {
    const { commandId, baseVersion, tDevice, deviceId } = envelope;
    const outcome = await apply({
      ...asked,
      commandId,
      actor: context.actor,
      audit: originOf(context, deviceId),
      tDevice,
      ...(baseVersion === undefined ? {} : { baseVersion }),
      replyFor: (incident) =>
        JSON.stringify({ commandId, incident: incidentView(incident, context) } satisfies IncidentReply),
    });
    return outcome.ok ? accepted(JSON.parse(outcome.value)) : outcome;
  };
};
