import { accepted, type Result, refused } from '../kernel/Result.ts';
import type { DecisionContext } from './DecisionContext.ts';
import { decideAssignment } from './decideAssignment.ts';
import { decideFacts } from './decideFacts.ts';
import { decideTies } from './decideTies.ts';
import { deviceTimeIfItDiffers } from './deviceTimeIfItDiffers.ts';
import { hazardsSaid } from './hazardsSaid.ts';
import type { Incident } from './Incident.ts';
import type { IncidentCommand, OpenIncident } from './IncidentCommand.ts';
import type { IncidentEvent, IncidentOpened } from './IncidentEvent.ts';
import type { IncidentRefusal } from './IncidentRefusal.ts';
import { isBackupUnmet } from './isBackupUnmet.ts';
import { isOpen } from './isOpen.ts';
import { stepFor } from './lifecycle.ts';
import { unitsUnderWay } from './unitsUnderWay.ts';

/**
 * Says what a command does to an incident, or why not. Rights are asked before (access.ts); this is only what is
 * possible. `state` is null when there is no such incident.
 *
 * `baseVersion` counts for CLOSE, since closing over a note one has not seen can hurt somebody on the street, and by
 * the field for what is known (decideFacts.ts). A note is true whatever else was said, and of two priorities the later
 * stands, with both in the timeline.
 */
export const decide = (
  state: Incident | null,
  command: IncidentCommand,
  context: DecisionContext,
): Result<IncidentEvent, IncidentRefusal> => {
  const step = stepFor(state?.state ?? 'NOTHING', command.kind);
  if (step === undefined) return refused(whyNot(state));
  if (command.kind === 'OPEN') return accepted(opening(command, context));
  const incident = existing(state);
  switch (command.kind) {
    case 'ADD_NOTE':
      return accepted({
        type: 'incident.noteAdded',
        text: command.text,
        ...deviceTimeIfItDiffers(context.tDevice, context.at),
      });
    case 'CHANGE_PRIORITY': {
      const { kind: _, priority: to, ...reason } = command;
      const from = incident.priority;
      if (to === from)
        return refused({ errorType: 'CONFLICT', code: 'incident.samePriority', params: { priority: to } });
      return accepted({
        type: 'incident.priorityChanged',
        from,
        to,
        ...reason,
        ...deviceTimeIfItDiffers(context.tDevice, context.at),
      });
    }
    case 'CLOSE': {
      const { version } = incident;
      if (context.baseVersion !== undefined && context.baseVersion !== version)
        return refused({ errorType: 'CONFLICT', code: 'incident.changedSince', params: { version } });
      const { kind: _, ...rest } = command;
      const path = [...step.over, 'CLOSED' as const];
      return accepted({ type: 'incident.closed', ...rest, path, ...stoodDownWith(incident) });
    }
    case 'CANCEL': {
      const { kind: _, ...rest } = command;
      return accepted({ type: 'incident.cancelled', ...rest, ...stoodDownWith(incident) });
    }
    case 'REQUEST_BACKUP': {
      const { kind: _, ...rest } = command;
      return accepted({ type: 'incident.backupRequested', ...rest });
    }
    case 'CLEAR_BACKUP':
      return incident.backup === undefined
        ? refused({ errorType: 'CONFLICT', code: 'incident.noBackup' })
        : accepted({ type: 'incident.backupCleared' });
    case 'ESCALATE_BACKUP':
      return isUnanswered(incident, command.since)
        ? accepted({ type: 'incident.backupEscalated' })
        : refused({ errorType: 'CONFLICT', code: 'incident.noBackup' });
    case 'SET_PV':
      return incident.pvNumber === command.pvNumber
        ? refused({ errorType: 'CONFLICT', code: 'incident.unchanged' })
        : accepted({ type: 'incident.pvNumberSet', pvNumber: command.pvNumber });
    case 'NOTE_HANDOFF':
      return accepted({ type: 'incident.handedOff', to: command.to, exactness: command.exactness });
    case 'ASSIGN':
    case 'STEP_ASSIGNMENT':
    case 'UNDO_ASSIGNMENT':
    case 'ESCALATE_ALERT':
    case 'REPEAT_ALERT':
      return decideAssignment(incident, command, context);
    case 'LINK':
    case 'UNLINK':
    case 'MERGE':
    case 'ABSORB':
    case 'SPLIT':
    case 'SPLIT_OFF':
    case 'REOPEN':
      return decideTies(incident, command, context);
    default:
      return decideFacts(incident, command, context);
  }
};

const opening = (
  { kind: _, type, hazards, ...rest }: OpenIncident,
  { at, number }: DecisionContext,
): IncidentOpened => {
  if (number === undefined) throw new Error('An incident cannot be opened without a number');
  const known = hazards === undefined ? {} : { hazards: hazardsSaid([], hazards, at) };
  return { type: 'incident.opened', ...rest, ...known, incidentType: type, number, createdAt: at };
};

/** Units that are still on it go with it, by their ids. */
const stoodDownWith = (incident: Incident): { readonly stoodDown?: readonly string[] } => {
  const stoodDown = unitsUnderWay(incident).map(({ unitId }) => unitId);
  return stoodDown.length === 0 ? {} : { stoodDown };
};

/** Whether more units were asked for then, and since then neither one was sent nor the desk told. */
const isUnanswered = (incident: Incident, since: string): boolean =>
  incident.backup?.since === since && incident.backup.escalatedAt === undefined && isBackupUnmet(incident);

const whyNot = (state: Incident | null): IncidentRefusal => {
  if (state === null) return { errorType: 'NOT_FOUND', code: 'incident.notFound' };
  const params = { state: state.state };
  if (!isOpen(state.state)) return { errorType: 'CONFLICT', code: 'incident.alreadyClosed', params };
  return { errorType: 'CONFLICT', code: 'incident.notNow', params };
};

const existing = (state: Incident | null): Incident => {
  if (state === null) throw new Error('The lifecycle lets a command on nothing through');
  return state;
};
