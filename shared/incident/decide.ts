import { assertNever } from '../kernel/assertNever.ts';
import { accepted, type Result, refused } from '../kernel/Result.ts';
import { deviceTimeIfItDiffers } from './deviceTimeIfItDiffers.ts';
import type { Incident } from './Incident.ts';
import type { IncidentCommand } from './IncidentCommand.ts';
import type { IncidentEvent } from './IncidentEvent.ts';
import type { IncidentRefusal } from './IncidentRefusal.ts';
import { isOpen } from './isOpen.ts';
import { stepFor } from './lifecycle.ts';

/** What a decision needs besides state and command. Times are ISO 8601 UTC. */
export interface DecisionContext {
  /** Server time of the command. */
  readonly at: string;
  /** The number to give the incident that is opened. Needed by OPEN only. */
  readonly number?: string;
  /** The version the person looked at, if the client said so. */
  readonly baseVersion?: number;
  /** The device's clock when the person decided. */
  readonly tDevice?: string;
}

/**
 * Says what a command does to an incident, or why not. Rights are asked before (access.ts); this is only what is
 * possible. `state` is null when there is no such incident.
 *
 * `baseVersion` counts for CLOSE alone: closing over a note one has not seen can hurt somebody on the street. A note
 * is true whatever else was said, and of two priorities the later stands, with both in the timeline.
 */
export const decide = (
  state: Incident | null,
  command: IncidentCommand,
  context: DecisionContext,
): Result<IncidentEvent, IncidentRefusal> => {
  const step = stepFor(state?.state ?? 'NOTHING', command.kind);
  if (step === undefined) return refused(whyNot(state));
  switch (command.kind) {
    case 'OPEN': {
      const { kind: _, type, ...rest } = command;
      return accepted({
        type: 'incident.opened',
        ...rest,
        incidentType: type,
        number: numberOf(context),
        createdAt: context.at,
      });
    }
    case 'ADD_NOTE':
      return accepted({
        type: 'incident.noteAdded',
        text: command.text,
        ...deviceTimeIfItDiffers(context.tDevice, context.at),
      });
    case 'CHANGE_PRIORITY': {
      const from = existing(state).priority;
      if (from === command.priority)
        return refused({ errorType: 'CONFLICT', code: 'incident.samePriority', params: { priority: from } });
      const { reason } = command;
      return accepted({
        type: 'incident.priorityChanged',
        from,
        to: command.priority,
        ...(reason === undefined ? {} : { reason }),
      });
    }
    case 'CLOSE': {
      const { version } = existing(state);
      if (context.baseVersion !== undefined && context.baseVersion !== version)
        return refused({ errorType: 'CONFLICT', code: 'incident.changedSince', params: { version } });
      const { kind: _, ...rest } = command;
      return accepted({ type: 'incident.closed', ...rest, path: [...step.over, step.to] });
    }
    default:
      return assertNever(command);
  }
};

const whyNot = (state: Incident | null): IncidentRefusal => {
  if (state === null) return { errorType: 'NOT_FOUND', code: 'incident.notFound' };
  const params = { state: state.state };
  // Only OPEN has no line from an open state that it shares with the others.
  if (!isOpen(state.state)) return { errorType: 'CONFLICT', code: 'incident.alreadyClosed', params };
  return { errorType: 'CONFLICT', code: 'incident.notNow', params };
};

const existing = (state: Incident | null): Incident => {
  if (state === null) throw new Error('The lifecycle lets a command on nothing through');
  return state;
};

const numberOf = ({ number }: DecisionContext): string => {
  if (number === undefined) throw new Error('An incident cannot be opened without a number');
  return number;
};
