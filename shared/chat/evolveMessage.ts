import type { Actor } from '../journal/Actor.ts';
import { assertNever } from '../kernel/assertNever.ts';
import type { Message } from './Message.ts';
import type { MessageEvent } from './MessageEvent.ts';

/** What the feed says about an event, besides the event. */
export interface ChatMeta {
  readonly version: number;
  readonly at: string;
  readonly actor: Actor;
}

/**
 * The message after the event; the same function on the server and on every client. What was said carries itself whole,
 * so it needs nothing before it; for all else a gap is a fault and throws.
 */
export const evolveMessage = (state: Message | null, event: MessageEvent, meta: ChatMeta): Message => {
  const { version, at, actor } = meta;
  if (event.type === 'chat.messagePosted' || event.type === 'chat.messageScheduled')
    return { ...event.message, version };
  if (state === null || version !== state.version + 1)
    throw new Error(`Version ${version} does not follow ${state?.version}`);
  const after: Message = { ...state, version };
  switch (event.type) {
    case 'chat.messageEdited':
      return { ...after, text: event.text, editedAt: at };
    case 'chat.messageDeleted':
      return { ...withoutContent(after), state: 'DELETED', deletedAt: at, deletedBy: actor };
    case 'chat.messageWithdrawn':
      return { ...withoutContent(after), state: 'WITHDRAWN' };
    case 'chat.reacted': {
      const others = state.reactions.filter(({ personId }) => personId !== actor.id);
      const { reaction } = event;
      return {
        ...after,
        reactions:
          reaction === null ? others : [...others, { personId: actor.id, name: actor.name, reaction }],
      };
    }
    case 'chat.acknowledged':
      return { ...after, acks: [...state.acks, { personId: actor.id, name: actor.name, at }] };
    case 'chat.messageRepeated':
      return { ...after, repeats: state.repeats + 1, repeatedAt: at };
    case 'chat.placeMoved': {
      if (state.place === undefined) return after;
      const { liveUntil, ...place } = state.place;
      const live = event.ended || liveUntil === undefined ? {} : { liveUntil };
      return { ...after, place: { ...place, ...live, lat: event.lat, lon: event.lon, at } };
    }
    default:
      return assertNever(event);
  }
};

const withoutContent = ({ text: _t, place: _p, photoId: _f, ...rest }: Message): Message => ({
  ...rest,
  mentions: [],
});
