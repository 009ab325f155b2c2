import { assertNever } from '../kernel/assertNever.ts';
import type { Channel } from './Channel.ts';
import type { ChannelEvent } from './ChannelEvent.ts';
import type { ChannelId } from './ChannelId.ts';

/** The channel after the event; the same function on the server and on every client. A gap is a fault and throws. */
export const evolveChannel = (
  state: Channel | null,
  event: ChannelEvent,
  { id, version, at }: { readonly id: ChannelId; readonly version: number; readonly at: string },
): Channel => {
  if (version !== (state?.version ?? 0) + 1)
    throw new Error(`Version ${version} does not follow ${state?.version}`);
  if (event.type === 'chat.channelOpened') {
    const { type: _, ...rest } = event;
    return { id, version, ...rest, createdAt: at, updatedAt: at };
  }
  if (state === null) throw new Error(`${event.type} before the channel was opened`);
  const after: Channel = { ...state, version, updatedAt: at };
  switch (event.type) {
    case 'chat.channelRenamed':
      return { ...after, title: event.title };
    case 'chat.membersAdded':
      return { ...after, members: [...state.members, ...event.members] };
    case 'chat.memberRemoved':
      return {
        ...after,
        members: state.members
          .filter(({ personId }) => personId !== event.personId)
          .map((member) =>
            member.personId === event.moderator ? { ...member, role: 'MODERATOR' as const } : member,
          ),
      };
    default:
      return assertNever(event);
  }
};
