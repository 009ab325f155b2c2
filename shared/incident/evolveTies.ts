import type { EventMeta } from './EventMeta.ts';
import type { Incident } from './Incident.ts';
import type {
  IncidentAbsorbed,
  IncidentLinked,
  IncidentMerged,
  IncidentReopened,
  IncidentSplit,
  IncidentSplitOff,
  IncidentUnlinked,
} from './IncidentEvent.ts';
import type { IncidentId } from './IncidentId.ts';
import type { IncidentLink, LinkKind } from './IncidentLink.ts';
import { stoodDownAssignments } from './movedAssignments.ts';

type TieEvent =
  | IncidentLinked
  | IncidentUnlinked
  | IncidentMerged
  | IncidentAbsorbed
  | IncidentSplit
  | IncidentSplitOff
  | IncidentReopened;

/** The incident after it was tied to another, loosened from it, or opened again. */
export const evolveTies = (incident: Incident, event: TieEvent, { at }: EventMeta): Incident => {
  switch (event.type) {
    case 'incident.linked':
      return tied(incident, event.incidentId, event.number, event.kind);
    case 'incident.unlinked':
      return { ...incident, links: without(incident, event.incidentId) };
    case 'incident.merged': {
      const { backup: _, ...rest } = tied(incident, event.intoId, event.intoNumber, 'DUPLICATE_OF');
      return {
        ...rest,
        state: 'CLOSED',
        mergedInto: event.intoId,
        result: { code: 'DUPLICATE' },
        closedAt: at,
        assignments: stoodDownAssignments(incident.assignments, 'MERGED', at),
      };
    }
    case 'incident.absorbed':
      return {
        ...tied(incident, event.incidentId, event.number, 'HAS_DUPLICATE'),
        state: event.state,
        assignments: [...incident.assignments, ...event.assignments],
      };
    case 'incident.split':
      return reopened(tied(incident, event.fromId, event.fromNumber, 'SPLIT_FROM'), at);
    case 'incident.splitOff':
      return tied(incident, event.incidentId, event.number, 'SPLIT_FROM');
    case 'incident.reopened':
      return reopened(incident, at);
  }
};

const reopened = (incident: Incident, at: string): Incident => {
  const { result: _, closedAt: __, mergedInto: ___, ...rest } = incident;
  return { ...rest, state: 'REOPENED', reopenedAt: at };
};

const without = ({ links }: Incident, id: IncidentId): readonly IncidentLink[] =>
  links.filter(({ incidentId }) => incidentId !== id);

/** Two incidents have at most one tie: a later one takes the place of an earlier. */
const tied = (incident: Incident, incidentId: IncidentId, number: string, kind: LinkKind): Incident => ({
  ...incident,
  links: [...without(incident, incidentId), { incidentId, number, kind }],
});
