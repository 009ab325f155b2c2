import type { Actor } from '../journal/Actor.ts';
import { assertNever } from '../kernel/assertNever.ts';
import type { Alarm } from './Alarm.ts';
import type { AlarmEvent } from './AlarmEvent.ts';
import type { AlarmId } from './AlarmId.ts';

/** What the feed says about an event, besides the event. */
export interface AlarmMeta {
  readonly id: AlarmId;
  readonly version: number;
  readonly at: string;
  readonly actor: Actor;
}

/** The alarm after the event; the same function on the server and on every client. A gap is a fault and throws. */
export const evolve = (state: Alarm | null, event: AlarmEvent, meta: AlarmMeta): Alarm => {
  const { id, version, at, actor } = meta;
  if (version !== (state?.version ?? 0) + 1)
    throw new Error(`Version ${version} does not follow ${state?.version}`);
  if (event.type === 'alarm.raised') {
    const { type: _, tDevice: _t, ...rest } = event;
    return { id, version, ...rest, raisedBy: actor, at, state: 'RAISED', updatedAt: at };
  }
  if (state === null) throw new Error(`${event.type} before the alarm was raised`);
  const after: Alarm = { ...state, version, updatedAt: at };
  switch (event.type) {
    case 'alarm.answered':
      return { ...after, state: 'ANSWERED', answeredBy: actor, answeredAt: at };
    case 'alarm.repeated':
      return { ...after, repeatedAt: at };
    case 'alarm.offAsked': {
      const { side, reason } = event;
      return { ...after, state: 'OFF_ASKED', offAskedBy: { actor, side, reason, at } };
    }
    case 'alarm.offDenied': {
      const { offAskedBy: _, ...rest } = after;
      return { ...rest, state: after.answeredBy === undefined ? 'RAISED' : 'ANSWERED' };
    }
    case 'alarm.offConfirmed':
      return { ...after, state: 'ENDED', endedBy: actor, endedAt: at, result: 'FALSE_ALARM' };
    case 'alarm.ended':
      return { ...after, state: 'ENDED', endedBy: actor, endedAt: at, result: event.result };
    default:
      return assertNever(event);
  }
};
