import type { AssignmentStep } from '../../shared/incident/assignmentLifecycle.ts';
import type { IncidentId } from '../../shared/incident/IncidentId.ts';
import { assignmentInputs } from '../../shared/incident/input/assignmentInputs.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import type { OnIncidentsRefusal } from '../../shared/operations/applyOnIncidents.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { IncidentChangeTools } from './IncidentChangeTools.ts';
import { type Plan, unitsCommand } from './unitsCommand.ts';

/** The crew answers for its own unit: which that is the directory of crews says, never the call. */
const forOwnUnit = (
  { unit }: CallContext,
  incidentId: IncidentId,
  step: AssignmentStep,
  why: { readonly reason?: string; readonly text?: string } = {},
): Plan => ({
  wanted: { incidents: [incidentId] },
  commands: () =>
    unit === undefined
      ? refused({ errorType: 'CONFLICT', code: 'unit.notOnShift' } satisfies OnIncidentsRefusal)
      : accepted([
          {
            id: incidentId,
            command: { kind: 'STEP_ASSIGNMENT', unitId: unit, step, via: 'UNIT', ...why },
          },
        ]),
});

/** Mutation.acknowledgeAssignment, acceptAssignment ("Rijd & meld" with `enRoute`) and declineAssignment. */
export const answerAlert = {
  acknowledge: (tools: IncidentChangeTools): UseCase =>
    unitsCommand(
      tools,
      'acknowledgeAssignment',
      assignmentInputs.acknowledgeAssignment,
      ({ incidentId }, context) => forOwnUnit(context, incidentId, 'ACKNOWLEDGE'),
    ),
  accept: (tools: IncidentChangeTools): UseCase =>
    unitsCommand(
      tools,
      'acceptAssignment',
      assignmentInputs.acceptAssignment,
      ({ incidentId, enRoute }, context) => forOwnUnit(context, incidentId, enRoute ? 'DEPART' : 'ACCEPT'),
    ),
  decline: (tools: IncidentChangeTools): UseCase =>
    unitsCommand(
      tools,
      'declineAssignment',
      assignmentInputs.declineAssignment,
      ({ incidentId, ...why }, context) => forOwnUnit(context, incidentId, 'DECLINE', why),
    ),
} as const;
