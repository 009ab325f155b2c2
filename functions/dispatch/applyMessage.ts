import * as v from 'valibot';
import type { IncidentMessage } from '../../shared/dispatch/DispatchMessage.ts';
import { withoutOvertaken } from '../../shared/dispatch/withoutOvertaken.ts';
import { applyCommand, type CommandRefusal } from '../../shared/incident/applyCommand.ts';
import type { Incident } from '../../shared/incident/Incident.ts';
import { type IncidentId, IncidentIdSchema } from '../../shared/incident/IncidentId.ts';
import type { Actor } from '../../shared/journal/Actor.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import { applyOnIncidents, type OnIncidentsRefusal } from '../../shared/operations/applyOnIncidents.ts';
import { originOf } from '../audit/originOf.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { IntakeTools } from './IntakeTools.ts';
import { intakeOperation } from './intakeOperation.ts';

/** Does what a message says of an incident, once, and as far as its sender has said nothing newer of it since. @param known the incident; null for a message that opens one */
export const applyMessage = (tools: IntakeTools) => {
  const one = applyCommand(tools);
  const withUnits = applyOnIncidents({
    ...tools.changes,
    zone: tools.zone,
    readSettings: tools.readSettings,
  });
  return async (
    message: IncidentMessage,
    known: IncidentId | null,
    actor: Actor,
  ): Promise<Result<string, CommandRefusal | OnIncidentsRefusal>> => {
    const { command, commandId, messageId, at } = message;
    const id = known ?? v.parse(IncidentIdSchema, tools.newUlid());
    const request = {
      commandId,
      actor,
      audit: originOf({ actor, operation: intakeOperation }),
      payloadHash: payloadHash(['dispatch', message]),
      tDevice: at,
      replyFor: ({ id: incidentId, number, version }: Incident) =>
        JSON.stringify({ messageId, incidentId, number, version }),
    };
    if (command.kind === 'OPEN' || command.kind === 'ADD_NOTE') return one({ ...request, id, command });
    return withUnits({
      ...request,
      wanted: { incidents: [id] },
      commands: (look) => {
        const incident = look.incident(id);
        const left =
          incident === null ? command : withoutOvertaken(incident, command, { sender: actor.id, sentAt: at });
        return left === null
          ? refused({ errorType: 'CONFLICT', code: 'dispatch.overtaken' })
          : accepted([{ id, command: left }]);
      },
    });
  };
};
