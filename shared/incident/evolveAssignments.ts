import type { EventMeta } from './EventMeta.ts';
import type { Incident } from './Incident.ts';
import type {
  AlertEscalated,
  AlertRepeated,
  AssignmentMoved,
  AssignmentUndone,
  UnitAssigned,
} from './IncidentEvent.ts';
import { isUnderWay } from './isUnderWay.ts';
import { movedAssignments, newAssignment, undoneAssignments } from './movedAssignments.ts';

/** The incident after something happened to a unit on it. Its state is the event's word, decided when it happened. */
export const evolveAssignments = (
  incident: Incident,
  event: UnitAssigned | AssignmentMoved | AssignmentUndone | AlertEscalated | AlertRepeated,
  { at, actor }: EventMeta,
): Incident => {
  const { assignments } = incident;
  switch (event.type) {
    case 'incident.unitAssigned':
      return {
        ...incident,
        state: event.state,
        assignments: [...assignments, newAssignment(event, at, actor)],
      };
    case 'incident.assignmentMoved':
      return { ...incident, state: event.state, assignments: movedAssignments(assignments, event, at) };
    case 'incident.assignmentUndone':
      return { ...incident, state: event.state, assignments: undoneAssignments(assignments, event.unitId) };
    case 'incident.alertRepeated':
      return {
        ...incident,
        assignments: assignments.map(({ escalatedAt, ...one }) => {
          if (one.unitId === event.unitId && isUnderWay(one.state)) return { ...one, repeatedAt: at };
          return escalatedAt === undefined ? one : { ...one, escalatedAt };
        }),
      };
    case 'incident.alertEscalated':
      return {
        ...incident,
        assignments: assignments.map((one) =>
          one.unitId === event.unitId && isUnderWay(one.state) ? { ...one, escalatedAt: at } : one,
        ),
      };
  }
};
