import type { EventMeta } from './EventMeta.ts';
import { evolveAssignments } from './evolveAssignments.ts';
import { evolveFacts } from './evolveFacts.ts';
import { evolveTies } from './evolveTies.ts';
import type { Incident } from './Incident.ts';
import type { IncidentEvent, IncidentOpened } from './IncidentEvent.ts';
import { stoodDownAssignments } from './movedAssignments.ts';
import type { IncidentState } from './states.ts';
import { timelineEntryOf } from './timelineEntryOf.ts';
import { toldAfter } from './toldAfter.ts';

/**
 * The incident after the event; the same function on the server and on every client. Asks nothing and refuses
 * nothing that `decide` let through. The caller makes sure that `meta.version` is the next one; a gap, or an
 * event before the opening, is a fault and throws.
 */
export const evolve = (state: Incident | null, event: IncidentEvent, meta: EventMeta): Incident => {
  const { version, at, actor: by } = meta;
  if (version !== (state?.version ?? 0) + 1)
    throw new Error(`Version ${version} does not follow ${state?.version}`);
  if (event.type === 'incident.opened') return opened(event, meta);
  if (state === null) throw new Error(`${event.type} before the incident was opened`);
  const entry = { version, at, by, ...timelineEntryOf(event, state) };
  const after = { ...state, version, updatedAt: at, timeline: [...state.timeline, entry] };
  switch (event.type) {
    case 'incident.noteAdded':
      return { ...after, lastNote: event.text };
    case 'incident.priorityChanged':
      return { ...after, priority: event.to, ...toldAfter(after.told, ['priority'], event, meta) };
    case 'incident.closed': {
      const { type: _, path, stoodDown: __, ...result } = event;
      const pv = event.pvNumber === undefined ? {} : { pvNumber: event.pvNumber };
      return { ...over(after, path.at(-1) ?? 'CLOSED', 'CLOSED', at), result, ...pv };
    }
    case 'incident.cancelled':
      return over(after, 'CANCELLED', 'CANCELLED', at);
    case 'incident.backupRequested': {
      const { type: _, ...asked } = event;
      return { ...after, backup: { since: at, ...asked, by } };
    }
    case 'incident.backupEscalated':
      return after.backup === undefined ? after : { ...after, backup: { ...after.backup, escalatedAt: at } };
    case 'incident.backupCleared': {
      const { backup: _, ...rest } = after;
      return rest;
    }
    case 'incident.pvNumberSet': {
      const { pvNumber } = event;
      const result = after.result === undefined ? {} : { result: { ...after.result, pvNumber } };
      return { ...after, pvNumber, ...result };
    }
    case 'incident.handedOff':
      return after;
    case 'incident.unitAssigned':
    case 'incident.assignmentMoved':
    case 'incident.assignmentUndone':
    case 'incident.alertEscalated':
    case 'incident.alertRepeated':
      return evolveAssignments(after, event, meta);
    case 'incident.linked':
    case 'incident.unlinked':
    case 'incident.merged':
    case 'incident.absorbed':
    case 'incident.split':
    case 'incident.splitOff':
    case 'incident.reopened':
      return evolveTies(after, event, meta);
    default:
      return evolveFacts(after, event, meta);
  }
};

const opened = (event: IncidentOpened, { id, version, at, actor: by }: EventMeta): Incident => {
  const { type: _, incidentType, ...rest } = event;
  return {
    id,
    version,
    type: incidentType,
    hazards: [],
    ...rest,
    persons: [],
    vehicles: [],
    assignments: [],
    links: [],
    fieldVersions: {},
    state: 'NEW',
    updatedAt: at,
    timeline: [{ version, at, by, kind: 'OPENED', priorityTo: event.priority }],
  };
};

/** Nobody's work any more: whoever was still on it is stood down, and nobody waits for backup. */
const over = (incident: Incident, state: IncidentState, reason: string, at: string): Incident => {
  const { backup: _, ...rest } = incident;
  return {
    ...rest,
    state,
    closedAt: at,
    assignments: stoodDownAssignments(incident.assignments, reason, at),
  };
};
