import { millisecondsOf } from '../kernel/instant.ts';
import { accepted, type Result, refused } from '../kernel/Result.ts';
import type { DecisionContext } from './DecisionContext.ts';
import type { Incident } from './Incident.ts';
import type {
  AbsorbIncident,
  LinkIncident,
  MergeIncident,
  ReopenIncident,
  SplitIncident,
  SplitOffIncident,
  UnlinkIncident,
} from './IncidentCommand.ts';
import type { IncidentEvent } from './IncidentEvent.ts';
import type { IncidentRefusal } from './IncidentRefusal.ts';
import { isUnderWay } from './isUnderWay.ts';
import { stateOf } from './stateOf.ts';
import { unitsUnderWay } from './unitsUnderWay.ts';

/** Links an incident has at most. */
const most = 50;
/** How long a closed incident can be reopened (domain.md §3.3); after that its report stands, and a new one refers to it. */
const reopenHours = 24;

type TieCommand =
  | LinkIncident
  | UnlinkIncident
  | MergeIncident
  | AbsorbIncident
  | SplitIncident
  | SplitOffIncident
  | ReopenIncident;

/** What ties an incident to another one, loosens it, or opens it again. Each side of a tie is decided on its own. */
export const decideTies = (
  incident: Incident,
  command: TieCommand,
  { at }: DecisionContext,
): Result<IncidentEvent, IncidentRefusal> => {
  switch (command.kind) {
    case 'LINK': {
      const { id: incidentId, number } = command.other;
      if (incidentId === incident.id) return no('incident.itself');
      if (incident.links.some((link) => link.incidentId === incidentId)) return no('incident.alreadyLinked');
      if (incident.links.length >= most) return tooMany;
      return accepted({ type: 'incident.linked', incidentId, number, kind: 'RELATED' });
    }
    case 'UNLINK': {
      const link = incident.links.find((one) => one.incidentId === command.other.id);
      if (link === undefined || link.kind === 'DUPLICATE_OF' || link.kind === 'HAS_DUPLICATE')
        return no('incident.notLinked');
      return accepted({ type: 'incident.unlinked', incidentId: link.incidentId, number: link.number });
    }
    case 'MERGE': {
      const { id: intoId, number: intoNumber } = command.into;
      if (intoId === incident.id) return no('incident.itself');
      const moved = unitsUnderWay(incident).map(({ unitId }) => unitId);
      return accepted({ type: 'incident.merged', intoId, intoNumber, moved });
    }
    case 'ABSORB': {
      const { id: incidentId, number } = command.other;
      if (incidentId === incident.id) return no('incident.itself');
      if (incident.links.length >= most) return tooMany;
      const assignments = command.assignments.filter(({ state }) => isUnderWay(state));
      const { reopenedAt } = incident;
      const state = stateOf({
        assignments: [...incident.assignments, ...assignments],
        ...(reopenedAt === undefined ? {} : { reopenedAt }),
      });
      return accepted({ type: 'incident.absorbed', incidentId, number, assignments, state });
    }
    case 'SPLIT': {
      if (incident.mergedInto !== command.from.id) return no('incident.notMerged');
      return accepted({
        type: 'incident.split',
        fromId: command.from.id,
        fromNumber: command.from.number,
      });
    }
    case 'SPLIT_OFF': {
      const { id: incidentId, number } = command.other;
      const tied = incident.links.some(
        (one) => one.incidentId === incidentId && one.kind === 'HAS_DUPLICATE',
      );
      if (!tied) return no('incident.notMerged');
      return accepted({ type: 'incident.splitOff', incidentId, number });
    }
    case 'REOPEN': {
      if (incident.mergedInto !== undefined) return no('incident.wasMerged');
      const since = millisecondsOf(at) - millisecondsOf(incident.closedAt ?? incident.updatedAt);
      if (since > reopenHours * 3_600_000)
        return refused({
          errorType: 'CONFLICT',
          code: 'incident.reopenTooLate',
          params: { hours: reopenHours },
        });
      return accepted({ type: 'incident.reopened', reason: command.reason });
    }
  }
};

const no = (
  code:
    | 'incident.itself'
    | 'incident.alreadyLinked'
    | 'incident.notLinked'
    | 'incident.notMerged'
    | 'incident.wasMerged',
): Result<never, IncidentRefusal> => refused({ errorType: 'CONFLICT', code });

const tooMany: Result<never, IncidentRefusal> = refused({
  errorType: 'CONFLICT',
  code: 'incident.tooMany',
  params: { most },
});
