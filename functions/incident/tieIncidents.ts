import type { Incident } from '../../shared/incident/Incident.ts';
import type { IncidentCommand, OtherIncident } from '../../shared/incident/IncidentCommand.ts';
import type { IncidentId } from '../../shared/incident/IncidentId.ts';
import { assignmentInputs } from '../../shared/incident/input/assignmentInputs.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import type { OnIncidentsRefusal } from '../../shared/operations/applyOnIncidents.ts';
import type { Look } from '../../shared/operations/OperationsStore.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { IncidentChangeTools } from './IncidentChangeTools.ts';
import { type Plan, unitsCommand } from './unitsCommand.ts';

/** What two incidents are told of each other; both know it or neither does. */
const onBoth = (
  one: IncidentId,
  two: IncidentId,
  tell: (one: Incident, two: Incident) => readonly [IncidentCommand, IncidentCommand],
): Plan => ({
  wanted: { incidents: [one, two] },
  commands: (look) => {
    if (one === two) return refused({ errorType: 'CONFLICT', code: 'incident.itself' });
    const both = found(look, [one, two]);
    if (!both.ok) return both;
    const [first, second] = both.value;
    const [toFirst, toSecond] = tell(first, second);
    return accepted([
      { id: one, command: toFirst },
      { id: two, command: toSecond },
    ]);
  },
});

const found = (
  look: Look,
  [one, two]: readonly [IncidentId, IncidentId],
): Result<readonly [Incident, Incident], OnIncidentsRefusal> => {
  const [first, second] = [look.incident(one), look.incident(two)];
  return first === null || second === null
    ? refused({ errorType: 'NOT_FOUND', code: 'incident.notFound' })
    : accepted([first, second]);
};

const named = ({ id, number }: Incident): OtherIncident => ({ id, number });

/** Mutation.linkIncidents, unlinkIncidents, mergeIncident: what ties two incidents, on both sides at once. */
export const tieIncidents = {
  link: (tools: IncidentChangeTools): UseCase =>
    unitsCommand(tools, 'linkIncidents', assignmentInputs.linkIncidents, ({ incidentId, otherId }) =>
      onBoth(incidentId, otherId, (one, two) => [
        { kind: 'LINK', other: named(two) },
        { kind: 'LINK', other: named(one) },
      ]),
    ),
  unlink: (tools: IncidentChangeTools): UseCase =>
    unitsCommand(tools, 'unlinkIncidents', assignmentInputs.linkIncidents, ({ incidentId, otherId }) =>
      onBoth(incidentId, otherId, (one, two) => [
        { kind: 'UNLINK', other: named(two) },
        { kind: 'UNLINK', other: named(one) },
      ]),
    ),
  merge: (tools: IncidentChangeTools): UseCase =>
    unitsCommand(tools, 'mergeIncident', assignmentInputs.mergeIncident, ({ incidentId, intoId }) =>
      onBoth(incidentId, intoId, (one, two) => [
        { kind: 'MERGE', into: named(two) },
        { kind: 'ABSORB', other: named(one), assignments: one.assignments },
      ]),
    ),
} as const;
