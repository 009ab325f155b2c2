import type { TimelineKind } from '../../../shared/incident/TimelineEntry.ts';
import type { IncidentView } from './IncidentView.ts';

/** Where a fact comes from: when, and who said it when the story on this device tells. */
export interface FactSource {
  readonly at: string;
  readonly by?: string;
}

/** What an open incident's state can follow from: a unit that is sent, goes, is there or leaves, and being open again. */
const moves: readonly TimelineKind[] = ['ASSIGNED', 'STATUS', 'REOPENED', 'SPLIT'];

/**
 * The origin of the facts of an incident, read from its own story; what the list did not bring along falls back
 * to the incident's own times.
 */
export const factSources = (
  incident: IncidentView,
): Readonly<Record<'opened' | 'priority' | 'state' | 'result', FactSource>> => {
  const last = (kind: 'OPENED' | 'PRIORITY' | 'CLOSED'): FactSource | undefined => {
    const entry = incident.timeline.findLast((line) => line.kind === kind);
    return entry && { at: entry.at, by: entry.by.name };
  };
  const opened = last('OPENED') ?? { at: incident.createdAt };
  const closed = last('CLOSED') ?? { at: incident.closedAt ?? incident.updatedAt };
  const moved = incident.timeline.findLast(({ kind }) => moves.includes(kind));
  return {
    opened,
    priority: last('PRIORITY') ?? opened,
    state:
      incident.closedAt !== undefined
        ? closed
        : moved === undefined
          ? opened
          : { at: moved.at, by: moved.by.name },
    result: closed,
  };
};
