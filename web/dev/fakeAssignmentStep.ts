import type { Assignment, AssignmentState } from '../../shared/incident/Assignment.ts';
import { isUnderWay } from '../../shared/incident/isUnderWay.ts';
import type { IncidentState } from '../../shared/incident/states.ts';
import type { IncidentView } from '../src/incident/IncidentView.ts';
import type { FakeWorld } from './createFakeWorld.ts';

const stampOf = {
  ALERTED: 'alertedAt',
  ACKNOWLEDGED: 'acknowledgedAt',
  ACCEPTED: 'acceptedAt',
  EN_ROUTE: 'enRouteAt',
  ON_SCENE: 'onSceneAt',
  CLEARED: 'clearedAt',
  DECLINED: 'declinedAt',
  STOOD_DOWN: 'stoodDownAt',
} as const satisfies Record<AssignmentState, keyof Assignment>;

/** A unit goes a step on an incident of the fake world, on both sides. Answers the incident; undefined when there is none. */
export const fakeAssignmentStep = (
  world: FakeWorld,
  incidentId: string,
  unitId: string,
  state: AssignmentState,
  reason?: string,
): IncidentView | undefined => {
  const incident = world.incidents.peek().get(incidentId);
  if (incident === undefined) return undefined;
  const at = new Date().toISOString();
  const assignments = incident.assignments.map((assignment) =>
    assignment.unitId !== unitId || !isUnderWay(assignment.state)
      ? assignment
      : { ...assignment, state, [stampOf[state]]: at, ...(reason && { reason }) },
  );
  const unit = world.units.peek().get(unitId);
  if (unit?.assignment?.incidentId === incidentId) {
    const { assignment, ...rest } = unit;
    world.put(
      world.units,
      isUnderWay(state) ? { ...rest, assignment: { ...assignment, state, since: at } } : rest,
    );
  }
  const version = incident.version + 1;
  return world.put(world.incidents, {
    ...incident,
    version,
    assignments,
    state: stateOf(assignments, incident.state),
    updatedAt: at,
    timeline: [
      ...incident.timeline,
      {
        version,
        at,
        by: world.me,
        kind: 'STATUS',
        units: [unit?.callSign ?? unitId],
        assignmentState: state,
        ...(reason && { reason }),
      },
    ],
  });
};

const stateOf = (assignments: readonly Assignment[], before: IncidentState): IncidentState => {
  const under = assignments.filter(({ state }) => isUnderWay(state)).map(({ state }) => state);
  if (under.includes('ON_SCENE')) return 'ON_SCENE' as IncidentState;
  if (under.includes('EN_ROUTE')) return 'EN_ROUTE' as IncidentState;
  if (under.length > 0) return 'DISPATCHED' as IncidentState;
  return assignments.some(({ onSceneAt }) => onSceneAt !== undefined)
    ? 'HANDLED'
    : before === 'CLOSED'
      ? 'CLOSED'
      : 'NEW';
};
