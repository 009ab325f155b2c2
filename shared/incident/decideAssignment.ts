import { accepted, type Result, refused } from '../kernel/Result.ts';
import { assignmentEdge } from './assignmentLifecycle.ts';
import { assignmentUnderWay } from './assignmentUnderWay.ts';
import type { DecisionContext } from './DecisionContext.ts';
import { deviceTimeIfItDiffers } from './deviceTimeIfItDiffers.ts';
import type { Incident } from './Incident.ts';
import type {
  AssignUnit,
  EscalateAlert,
  RepeatAlert,
  StepAssignment,
  UndoAssignment,
} from './IncidentCommand.ts';
import type { IncidentEvent } from './IncidentEvent.ts';
import type { IncidentRefusal } from './IncidentRefusal.ts';
import { movedAssignments, undoneAssignments } from './movedAssignments.ts';
import { stateOf } from './stateOf.ts';

/** More than a zone has units: what is beyond is a machine gone wrong. */
const mostAssignments = 100;

/** What a command about its units makes of an incident that is open; the incident's state follows from them. */
export const decideAssignment = (
  incident: Incident,
  command: AssignUnit | StepAssignment | UndoAssignment | EscalateAlert | RepeatAlert,
  { at, tDevice }: DecisionContext,
): Result<IncidentEvent, IncidentRefusal> => {
  const { unitId } = command;
  const now = assignmentUnderWay(incident, unitId);
  const { reopenedAt } = incident;
  const after = (assignments: Parameters<typeof stateOf>[0]['assignments']) =>
    stateOf({ assignments, ...(reopenedAt === undefined ? {} : { reopenedAt }) });
  switch (command.kind) {
    case 'ASSIGN': {
      if (now !== undefined)
        return refused({ errorType: 'CONFLICT', code: 'incident.unitOnIt', params: { unit: now.callSign } });
      if (incident.assignments.length >= mostAssignments)
        return refused({
          errorType: 'CONFLICT',
          code: 'incident.tooMany',
          params: { most: mostAssignments },
        });
      const { kind: _, ...alert } = command;
      const state = after([...incident.assignments, { state: 'ALERTED', alertedAt: at }]);
      return accepted({ type: 'incident.unitAssigned', ...alert, state });
    }
    case 'STEP_ASSIGNMENT': {
      if (now === undefined) return notOnIt(unitId);
      const edge = assignmentEdge(now.state, command.step);
      if (edge === undefined) return notNow(now.state);
      const { kind: _, step: __, ...said } = command;
      const { from, over, to } = edge;
      const state = after(movedAssignments(incident.assignments, { ...said, over, to }, at));
      const device = deviceTimeIfItDiffers(tDevice, at);
      return accepted({ type: 'incident.assignmentMoved', ...said, from, over, to, state, ...device });
    }
    case 'UNDO_ASSIGNMENT': {
      const last = incident.assignments.findLast((one) => one.unitId === unitId);
      if (last?.previous === undefined) return notOnIt(unitId);
      const state = after(undoneAssignments(incident.assignments, unitId));
      const { state: from, previous: to } = last;
      return accepted({ type: 'incident.assignmentUndone', unitId, from, to, via: command.via, state });
    }
    case 'REPEAT_ALERT': {
      if (now === undefined) return notOnIt(unitId);
      if (now.state !== 'ALERTED') return notNow(now.state);
      return accepted({ type: 'incident.alertRepeated', unitId });
    }
    case 'ESCALATE_ALERT': {
      if (now === undefined || now.alertedAt !== command.alertedAt) return notOnIt(unitId);
      if (now.state !== 'ALERTED' || now.escalatedAt !== undefined) return notNow(now.state);
      return accepted({ type: 'incident.alertEscalated', unitId });
    }
  }
};

const notNow = (state: string): Result<never, IncidentRefusal> =>
  refused({ errorType: 'CONFLICT', code: 'incident.stepNotNow', params: { state } });

const notOnIt = (unit: string): Result<never, IncidentRefusal> =>
  refused({ errorType: 'CONFLICT', code: 'incident.unitNotOnIt', params: { unit } });
