import { assertNever } from '../kernel/assertNever.ts';
import { isoOf, millisecondsOf } from '../kernel/instant.ts';
import { accepted, type Result, refused } from '../kernel/Result.ts';
import { allowedMessageActions } from './access.ts';
import type { ChatRefusal } from './ChatRefusal.ts';
import type { Message } from './Message.ts';
import type { MessageCommand, MessageContext, PostMessage } from './MessageCommand.ts';
import type { MessageEvent } from './MessageEvent.ts';

const day = 86_400_000;
/** A scheduled message is said between a minute and 31 days from now; a live place moves for four hours at most. */
const limits = { soonest: 60_000, latest: 31 * day, live: 4 * 3_600_000 } as const;

/** What a command does to a message, or why not; null where all is already as it wants it. */
export const decideMessage = (
  state: Message | null,
  command: MessageCommand,
  context: MessageContext,
): Result<MessageEvent | null, ChatRefusal> => {
  const { at, standing, talker, channelId, nextN } = context;
  if (command.kind === 'POST') {
    if (state !== null) return refused({ errorType: 'CONFLICT', code: 'chat.idTaken' });
    return post(command, context);
  }
  if (state === null || state.channelId !== channelId || (state.n > 0 && state.n <= standing.fromN))
    return refused(unknown);
  const mine = state.sender.personId === talker.personId;
  // What is to be said later is nobody else's business, not even that it is there.
  if (state.state === 'SCHEDULED' && !mine && command.kind !== 'SAY') return refused(unknown);
  const { n } = state;
  switch (command.kind) {
    case 'SAY':
      if (state.state !== 'SCHEDULED') return accepted(null);
      if (!standing.posts || standing.state !== 'OPEN') return accepted({ type: 'chat.messageWithdrawn' });
      return accepted({
        type: 'chat.messagePosted',
        n: nextN,
        message: { ...state, n: nextN, version: state.version + 1, state: 'SENT', at },
      });
    case 'WITHDRAW':
      if (!mine) return refused(notYours);
      if (state.state === 'WITHDRAWN') return accepted(null);
      if (state.state !== 'SCHEDULED') return refused({ errorType: 'CONFLICT', code: 'chat.alreadySaid' });
      return accepted({ type: 'chat.messageWithdrawn' });
    case 'REPEAT':
      return accepted(state.state === 'SENT' ? { type: 'chat.messageRepeated', n } : null);
    default:
  }
  if (state.state === 'DELETED' && command.kind === 'DELETE') return accepted(null);
  if (state.state !== 'SENT') return refused({ errorType: 'CONFLICT', code: 'chat.messageGone' });
  const can = allowedMessageActions(state, standing, talker.personId, millisecondsOf(at));
  const closed = standing.state !== 'OPEN';
  switch (command.kind) {
    case 'EDIT':
      if (!mine) return refused(notYours);
      if (isFixed(n, standing)) return refused(fixed);
      if (!can.includes('EDIT')) return refused(closed ? readOnly : contentMissing);
      return accepted(
        state.text === command.text ? null : { type: 'chat.messageEdited', n, text: command.text },
      );
    case 'DELETE': {
      if (!can.includes('DELETE')) return refused(notYours);
      const { reason } = command;
      if (!mine && reason === undefined)
        return refused({ errorType: 'VALIDATION', code: 'chat.reasonNeeded' });
      return accepted({ type: 'chat.messageDeleted', n, ...(reason === undefined ? {} : { reason }) });
    }
    case 'REACT': {
      if (closed) return refused(readOnly);
      const before = state.reactions.find(({ personId }) => personId === talker.personId)?.reaction ?? null;
      if (before === command.reaction) return accepted(null);
      return accepted({ type: 'chat.reacted', n, reaction: command.reaction });
    }
    case 'ACKNOWLEDGE':
      return accepted(can.includes('ACKNOWLEDGE') ? { type: 'chat.acknowledged', n } : null);
    case 'MOVE_PLACE': {
      if (!mine) return refused(notYours);
      const { place } = state;
      if (place === undefined || !can.includes('MOVE_PLACE'))
        return refused({ errorType: 'CONFLICT', code: 'chat.placeNotLive' });
      const { lat = place.lat, lon = place.lon, ended } = command;
      if (isFixed(n, standing)) return refused(fixed);
      return accepted({ type: 'chat.placeMoved', n, lat, lon, ended });
    }
    default:
      return assertNever(command);
  }
};

const post = (
  command: PostMessage,
  { at, channelId, nextN, talker, standing, retentionDays }: MessageContext,
): Result<MessageEvent, ChatRefusal> => {
  const { what, text, place, photoId, priority, replyTo, mentions, sendAt } = command;
  if (standing.state !== 'OPEN') return refused(readOnly);
  if (!standing.posts) return refused({ errorType: 'FORBIDDEN', code: 'chat.leadersPost' });
  const whole = { TEXT: text, PLACE: place, PHOTO: photoId }[what] !== undefined;
  const stray = (what !== 'PLACE' && place !== undefined) || (what !== 'PHOTO' && photoId !== undefined);
  if (!whole || stray) return refused(contentMissing);
  const now = millisecondsOf(at);
  const until = place?.liveUntil === undefined ? now + 1 : millisecondsOf(place.liveUntil);
  if (until <= now || until > now + limits.live)
    return refused({ errorType: 'CONFLICT', code: 'chat.placeNotLive' });
  const then = sendAt === undefined ? null : millisecondsOf(sendAt);
  if (then !== null && !(then >= now + limits.soonest && then <= now + limits.latest))
    return refused({ errorType: 'VALIDATION', code: 'chat.sendAtWrong' });
  const message: Message = {
    id: command.messageId,
    channelId,
    n: then === null ? nextN : 0,
    version: 1,
    state: then === null ? 'SENT' : 'SCHEDULED',
    sender: {
      personId: talker.personId,
      name: talker.name,
      ...(standing.callSign === undefined ? {} : { callSign: standing.callSign }),
    },
    at,
    kind: what,
    ...(text === undefined ? {} : { text }),
    ...(place === undefined ? {} : { place: { ...place, at } }),
    ...(photoId === undefined ? {} : { photoId }),
    priority,
    ackRequired: priority === 'URGENT',
    acks: [],
    repeats: 0,
    reactions: [],
    ...(replyTo === undefined ? {} : { replyTo }),
    mentions,
    ...(then === null ? {} : { sendAt: isoOf(then) }),
    dueAt: isoOf((then ?? now) + retentionDays * day),
  };
  return accepted(
    then === null
      ? { type: 'chat.messagePosted', n: nextN, message }
      : { type: 'chat.messageScheduled', message },
  );
};

const isFixed = (n: number, { fixedN = 0 }: MessageContext['standing']): boolean => n <= fixedN;

const fixed: ChatRefusal = { errorType: 'CONFLICT', code: 'chat.editedNoMore' };
const unknown: ChatRefusal = { errorType: 'NOT_FOUND', code: 'chat.messageUnknown' };
const notYours: ChatRefusal = { errorType: 'FORBIDDEN', code: 'chat.notYours' };
const readOnly: ChatRefusal = { errorType: 'CONFLICT', code: 'chat.readOnly' };
const contentMissing: ChatRefusal = { errorType: 'VALIDATION', code: 'chat.contentMissing' };
