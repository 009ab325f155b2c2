import type { Actor } from '../journal/Actor.ts';
import { assertNever } from '../kernel/assertNever.ts';
import type { Incident } from './Incident.ts';
import type { IncidentEvent } from './IncidentEvent.ts';
import type { IncidentId } from './IncidentId.ts';
import type { TimelineEntry } from './TimelineEntry.ts';

/** What the feed says about an event, besides the event. */
export interface EventMeta {
  readonly id: IncidentId;
  /** The version this event makes. */
  readonly version: number;
  readonly at: string;
  readonly actor: Actor;
}

/**
 * The incident after the event; the same function on the server and on every client. Asks nothing and refuses
 * nothing that `decide` let through. The caller makes sure that `meta.version` is the next one; a gap, or an
 * event before the opening, is a fault and throws.
 */
export const evolve = (state: Incident | null, event: IncidentEvent, meta: EventMeta): Incident => {
  const { version, at, actor: by } = meta;
  if (version !== (state?.version ?? 0) + 1)
    throw new Error(`Version ${version} does not follow ${state?.version}`);
  if (event.type === 'incident.opened') {
    const { type: _, incidentType, ...rest } = event;
    const timeline: TimelineEntry[] = [{ version, at, by, kind: 'OPENED', priorityTo: event.priority }];
    return { id: meta.id, version, type: incidentType, ...rest, state: 'NEW', updatedAt: at, timeline };
  }
  if (state === null) throw new Error(`${event.type} before the incident was opened`);
  const after = { ...state, version, updatedAt: at };
  const told = (entry: Omit<TimelineEntry, 'version' | 'at' | 'by'>): readonly TimelineEntry[] => [
    ...state.timeline,
    { version, at, by, ...entry },
  ];
  switch (event.type) {
    case 'incident.noteAdded': {
      const { type: _, text, ...device } = event;
      return { ...after, lastNote: text, timeline: told({ kind: 'NOTE', text, ...device }) };
    }
    case 'incident.priorityChanged': {
      const { from: priorityFrom, to: priorityTo, reason } = event;
      const text = reason === undefined ? {} : { text: reason };
      return {
        ...after,
        priority: priorityTo,
        timeline: told({ kind: 'PRIORITY', priorityFrom, priorityTo, ...text }),
      };
    }
    case 'incident.closed': {
      const { type: _, path, ...result } = event;
      const text = event.remark === undefined ? {} : { text: event.remark };
      const state = path.at(-1) ?? 'CLOSED';
      return {
        ...after,
        state,
        result,
        closedAt: at,
        timeline: told({ kind: 'CLOSED', result: event.code, ...text }),
      };
    }
    default:
      return assertNever(event);
  }
};
