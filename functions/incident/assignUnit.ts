import { assignmentInputs } from '../../shared/incident/input/assignmentInputs.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import type { OnIncidentsRefusal } from '../../shared/operations/applyOnIncidents.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { IncidentChangeTools } from './IncidentChangeTools.ts';
import { unitsCommand } from './unitsCommand.ts';

/**
 * Mutation.assignUnit: alerts a unit for an incident; from another one it is stood down there in the same command. A
 * unit that is on one nobody named is refused as busy, with that one's number.
 */
export const assignUnit = (tools: IncidentChangeTools): UseCase =>
  unitsCommand(
    tools,
    'assignUnit',
    assignmentInputs.assignUnit,
    ({ incidentId, unitId, support, fromIncidentId }) => ({
      wanted: {
        incidents: [incidentId, ...(fromIncidentId === undefined ? [] : [fromIncidentId])],
        units: [unitId],
      },
      commands: (look) => {
        const unit = look.unit(unitId);
        if (unit === null)
          return refused({ errorType: 'NOT_FOUND', code: 'unit.notFound' } satisfies OnIncidentsRefusal);
        const from = fromIncidentId === undefined ? {} : { fromIncidentId };
        const assign = { kind: 'ASSIGN', unitId, callSign: unit.callSign, support, ...from } as const;
        if (fromIncidentId === undefined) return accepted([{ id: incidentId, command: assign }]);
        const standDown = {
          kind: 'STEP_ASSIGNMENT',
          unitId,
          step: 'STAND_DOWN',
          via: 'DISPATCH',
          reason: 'REASSIGNED',
        } as const;
        return accepted([
          { id: incidentId, command: assign },
          { id: fromIncidentId, command: standDown },
        ]);
      },
    }),
  );
