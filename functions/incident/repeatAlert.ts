import { assignmentInputs } from '../../shared/incident/input/assignmentInputs.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { IncidentChangeTools } from './IncidentChangeTools.ts';
import { unitsCommand } from './unitsCommand.ts';

/** Mutation.repeatAlert: the desk has an alert sound once more at a unit that has not acknowledged it. */
export const repeatAlert = (tools: IncidentChangeTools): UseCase =>
  unitsCommand(tools, 'repeatAlert', assignmentInputs.repeatAlert, ({ incidentId, unitId }) => ({
    wanted: { incidents: [incidentId] },
    commands: () => accepted([{ id: incidentId, command: { kind: 'REPEAT_ALERT', unitId } }]),
  }));
