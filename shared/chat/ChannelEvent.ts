import type { Member } from './Channel.ts';

export interface ChannelOpened {
  readonly type: 'chat.channelOpened';
  readonly kind: 'DIRECT' | 'GROUP';
  readonly title: string;
  readonly members: readonly Member[];
}

export interface ChannelRenamed {
  readonly type: 'chat.channelRenamed';
  readonly title: string;
}

export interface MembersAdded {
  readonly type: 'chat.membersAdded';
  readonly members: readonly Member[];
}

/** Somebody went, or was taken out; `moderator` takes over where the last one went. */
export interface MemberRemoved {
  readonly type: 'chat.memberRemoved';
  readonly personId: string;
  readonly moderator?: string;
}

/** What can happen to a channel whose members are stored. */
export type ChannelEvent = ChannelOpened | ChannelRenamed | MembersAdded | MemberRemoved;

/** What one person hears of their own channels, on their own topic. */
export interface ChannelNotice {
  readonly type: 'chat.channelAdded' | 'chat.channelRemoved';
  readonly channelId: string;
}
