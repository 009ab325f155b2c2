import type { ChannelId } from './ChannelId.ts';

/** Somebody who was put into a channel by hand. */
export interface Member {
  readonly personId: string;
  readonly name: string;
  readonly role: 'MEMBER' | 'MODERATOR';
  /** Of a group: messages up to this number are from before they came, and not theirs to read. */
  readonly joinedAtN: number;
}

/** A channel whose members are stored: two people's, or a group. The others are derived (docs/adr/0111). */
export interface Channel {
  readonly id: ChannelId;
  readonly kind: 'DIRECT' | 'GROUP';
  readonly version: number;
  /** A group's name; empty between two people. */
  readonly title: string;
  readonly members: readonly Member[];
  readonly createdAt: string;
  readonly updatedAt: string;
}
