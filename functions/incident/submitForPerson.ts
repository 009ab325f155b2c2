import { applyCommand, type CommandRefusal } from '../../shared/incident/applyCommand.ts';
import type { CommandTools } from '../../shared/incident/CommandTools.ts';
import type { OnIncident } from '../../shared/incident/OnIncident.ts';
import type { CommandEnvelope } from '../../shared/kernel/CommandEnvelope.ts';
import { accepted, type Result } from '../../shared/kernel/Result.ts';
import type { IncidentReply } from '../../shared/schema.generated.ts';
import { originOf } from '../audit/originOf.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import { incidentView } from './incidentView.ts';

/** What the four commands of a person share, once parsed: do it once, and answer with the incident as it is now. */
export const submitForPerson =
  (tools: CommandTools) =>
  async (
    asked: OnIncident & { readonly envelope: CommandEnvelope; readonly payloadHash: string },
    context: CallContext,
  ): Promise<Result<unknown, CommandRefusal>> => {
    const { actor, firstLook } = context;
    const { id, command, payloadHash } = asked;
    const { commandId, baseVersion, tDevice, deviceId } = asked.envelope;
    const outcome = await applyCommand(tools)({
      id,
      command,
      commandId,
      payloadHash,
      actor,
      audit: originOf(context, deviceId),
      tDevice,
      ...(firstLook?.id === id && firstLook.commandId === commandId ? { firstLook: firstLook.state } : {}),
      ...(baseVersion === undefined ? {} : { baseVersion }),
      replyFor: (incident) =>
        JSON.stringify({ commandId, incident: incidentView(incident, context) } satisfies IncidentReply),
    });
    return outcome.ok ? accepted(JSON.parse(outcome.value)) : outcome;
  };
