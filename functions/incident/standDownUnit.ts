import { assignmentInputs } from '../../shared/incident/input/assignmentInputs.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { IncidentChangeTools } from './IncidentChangeTools.ts';
import { unitsCommand } from './unitsCommand.ts';

/** Mutation.standDownUnit: takes a unit off, wherever it is with it. */
export const standDownUnit = (tools: IncidentChangeTools): UseCase =>
  unitsCommand(tools, 'standDownUnit', assignmentInputs.standDownUnit, ({ incidentId, ...said }) => ({
    wanted: { incidents: [incidentId] },
    commands: () =>
      accepted([
        {
          id: incidentId,
          command: { kind: 'STEP_ASSIGNMENT', step: 'STAND_DOWN', via: 'DISPATCH', ...said },
        },
      ]),
  }));
