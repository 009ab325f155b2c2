import type { Actor } from '../journal/Actor.ts';

export const messageKinds = ['TEXT', 'PHOTO', 'PLACE'] as const;
export type MessageKind = (typeof messageKinds)[number];

export const messagePriorities = ['NORMAL', 'IMPORTANT', 'URGENT'] as const;
export type MessagePriority = (typeof messagePriorities)[number];

export const messageStates = ['SCHEDULED', 'SENT', 'DELETED', 'WITHDRAWN'] as const;
export type MessageState = (typeof messageStates)[number];

/** Few, and each says something on the street: I have seen it, I have understood, I am coming. */
export const reactions = ['SEEN', 'UNDERSTOOD', 'COMING'] as const;
export type Reaction = (typeof reactions)[number];

export interface MessagePlace {
  readonly lat: number;
  readonly lon: number;
  readonly label?: string;
  /** A live place moves until then, ISO 8601 UTC. */
  readonly liveUntil?: string;
  readonly at: string;
}

/** What somebody said in a channel, as its events made it. Times are server times. */
export interface Message {
  readonly id: string;
  readonly channelId: string;
  /** In its channel, from 1 without a hole; 0 while it is to be said later. */
  readonly n: number;
  readonly version: number;
  readonly state: MessageState;
  readonly sender: { readonly personId: string; readonly name: string; readonly callSign?: string };
  readonly at: string;
  readonly kind: MessageKind;
  readonly text?: string;
  readonly place?: MessagePlace;
  readonly photoId?: string;
  readonly priority: MessagePriority;
  readonly ackRequired: boolean;
  readonly acks: readonly { readonly personId: string; readonly name: string; readonly at: string }[];
  readonly repeats: number;
  readonly repeatedAt?: string;
  readonly reactions: readonly {
    readonly personId: string;
    readonly name: string;
    readonly reaction: Reaction;
  }[];
  readonly replyTo?: string;
  readonly mentions: readonly string[];
  readonly editedAt?: string;
  readonly deletedAt?: string;
  readonly deletedBy?: Actor;
  readonly sendAt?: string;
  /** Kept until then, on devices too. */
  readonly dueAt: string;
}
