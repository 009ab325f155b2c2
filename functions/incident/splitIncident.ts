import { assignmentInputs } from '../../shared/incident/input/assignmentInputs.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { IncidentChangeTools } from './IncidentChangeTools.ts';
import { unitsCommand } from './unitsCommand.ts';

/** Mutation.splitIncident: a merge was a mistake; the incident is open again, on its own, and the other one knows. */
export const splitIncident = (tools: IncidentChangeTools): UseCase =>
  unitsCommand(tools, 'splitIncident', assignmentInputs.splitIncident, ({ incidentId }) => ({
    wanted: { incidents: [incidentId] },
    more: (look) => [look.incident(incidentId)?.mergedInto ?? []].flat(),
    commands: (look) => {
      const incident = look.incident(incidentId);
      if (incident === null) return refused({ errorType: 'NOT_FOUND', code: 'incident.notFound' });
      const from = incident.mergedInto === undefined ? null : look.incident(incident.mergedInto);
      if (from === null) return refused({ errorType: 'CONFLICT', code: 'incident.notMerged' });
      return accepted([
        { id: incidentId, command: { kind: 'SPLIT', from: { id: from.id, number: from.number } } },
        {
          id: from.id,
          command: { kind: 'SPLIT_OFF', other: { id: incidentId, number: incident.number } },
        },
      ]);
    },
  }));
