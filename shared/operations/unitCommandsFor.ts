import { assignmentUnderWay } from '../incident/assignmentUnderWay.ts';
import type { Incident } from '../incident/Incident.ts';
import { unitsUnderWay } from '../incident/unitsUnderWay.ts';
import type { Assign, Clear, MoveAssignment } from '../unit/UnitCommand.ts';

/** An incident before and after a command. */
export interface IncidentTurn {
  readonly before: Incident;
  readonly after: Incident;
}

/**
 * What a command's effect on incidents means for each unit they name: put on one, moved along in it, or taken off; taken
 * off one and put on another is one thing. Read from the incidents themselves, so that the two sides cannot tell
 * different stories, whatever command it was.
 */
export const unitCommandsFor = (
  turns: readonly IncidentTurn[],
): ReadonlyMap<string, Assign | MoveAssignment | Clear> => {
  const commands = new Map<string, Assign | MoveAssignment | Clear>();
  for (const { before, after } of turns)
    for (const { unitId } of unitsUnderWay(before)) {
      const last = after.assignments.findLast((one) => one.unitId === unitId);
      if (assignmentUnderWay(after, unitId) === undefined && last !== undefined)
        commands.set(unitId, { kind: 'CLEAR', incidentId: after.id, state: last.state });
    }
  for (const { before, after } of turns)
    for (const { unitId, state } of unitsUnderWay(after)) {
      const was = assignmentUnderWay(before, unitId);
      if (was?.state === state) continue;
      if (was !== undefined) {
        commands.set(unitId, { kind: 'MOVE_ASSIGNMENT', incidentId: after.id, state });
        continue;
      }
      const { id: incidentId, number, priority, title, updatedAt: since } = after;
      const left = commands.get(unitId);
      commands.set(unitId, {
        kind: 'ASSIGN',
        assignment: { incidentId, number, priority, title, state, since },
        ...(left?.kind === 'CLEAR' ? { replaces: left.incidentId } : {}),
      });
    }
  return commands;
};
