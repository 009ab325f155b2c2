import { isUnderWay } from '../../shared/incident/isUnderWay.ts';
import type { AssignUnitInput } from '../src/incident/IncidentInputs.ts';
import type { IncidentView } from '../src/incident/IncidentView.ts';
import type { FakeWorld } from './createFakeWorld.ts';
import { fakeAssignmentStep } from './fakeAssignmentStep.ts';

/** Alerts a unit for an incident of the fake world; nobody who is alerted by hand acknowledges but this tab's person. */
export const fakeAssign = (world: FakeWorld, input: AssignUnitInput): IncidentView | undefined => {
  if (input.fromIncidentId !== undefined)
    fakeAssignmentStep(world, input.fromIncidentId, input.unitId, 'STOOD_DOWN', 'REASSIGNED');
  const incident = world.incidents.peek().get(input.incidentId);
  const unit = world.units.peek().get(input.unitId);
  if (incident === undefined || unit === undefined) return undefined;
  const at = new Date().toISOString();
  const { id, number, priority, title } = incident;
  world.put(world.units, {
    ...unit,
    assignment: { incidentId: id, number, priority, title, state: 'ALERTED', since: at },
  });
  // The other crews answer by themselves, so that the desk has something to look at; one of them never does.
  if (!unit.mine && unit.id !== 'OO 12') {
    setTimeout(() => step('ACKNOWLEDGED'), 3_000);
    setTimeout(() => {
      step('EN_ROUTE');
      const now = world.units.peek().get(unit.id);
      if (now?.assignment)
        world.put(world.units, { ...now, status: 'EN_ROUTE', statusSince: new Date().toISOString() });
    }, 7_000);
  }
  const step = (state: 'ACKNOWLEDGED' | 'EN_ROUTE'): void => {
    const now = world.incidents.peek().get(id);
    if (now?.assignments.some((one) => one.unitId === unit.id && isUnderWay(one.state)))
      fakeAssignmentStep(world, id, unit.id, state);
  };
  const version = incident.version + 1;
  return world.put(world.incidents, {
    ...incident,
    version,
    state: incident.state === 'NEW' ? ('DISPATCHED' as IncidentView['state']) : incident.state,
    assignments: [
      ...incident.assignments,
      {
        unitId: unit.id,
        callSign: unit.callSign,
        support: input.support,
        state: 'ALERTED',
        alertedAt: at,
        by: world.me,
      },
    ],
    updatedAt: at,
    timeline: [
      ...incident.timeline,
      {
        version,
        at,
        by: world.me,
        kind: 'ASSIGNED',
        units: [unit.callSign],
        assignmentState: 'ALERTED',
      },
    ],
  });
};
