import type { MessageKind, MessagePriority } from '../../../shared/chat/Message.ts';
import type { Priority } from '../../../shared/incident/priorities.ts';
import type { ChatMessage } from './ChatMessage.ts';

export const channelKinds = ['DIRECT', 'GROUP', 'SERVICE', 'ZONE_BROADCAST', 'INCIDENT'] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** A channel as it stands in one's own list. */
export interface Channel {
  readonly id: string;
  readonly kind: ChannelKind;
  readonly title: string;
  readonly incidentId?: string;
  /** Of its incident. */
  readonly priority?: Priority;
  readonly state: 'OPEN' | 'READ_ONLY';
  readonly memberCount: number;
  /** The number of the last message; 0 for none. */
  readonly lastN: number;
  /** How far this person has read, on any device. */
  readonly readN: number;
  readonly unread: number;
  /** Unread ones that name this person. */
  readonly mentions: number;
  /** Urgent ones this person has not confirmed. */
  readonly urgent: readonly ChatMessage[];
  readonly lastMessage?: MessageGist;
  readonly allowedActions: readonly string[];
}

/** The last message in one line. */
export interface MessageGist {
  readonly n: number;
  readonly at: string;
  readonly senderName: string;
  readonly kind: MessageKind;
  readonly text?: string;
  readonly priority: MessagePriority;
  readonly deletedAt?: string;
}

export interface ChannelMember {
  readonly personId: string;
  readonly name: string;
  readonly callSign?: string;
  readonly role?: string;
}

/** How far a member's devices have come: what reached one of them, and what was on a screen. */
export interface ChannelMark {
  readonly personId: string;
  readonly delivered: number;
  readonly read: number;
}

/** Who is in a channel; marks only where there are few enough of them to be counted one by one. */
export interface ChannelPeople {
  readonly members: readonly ChannelMember[];
  readonly marks: readonly ChannelMark[];
}
