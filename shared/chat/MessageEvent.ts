import type { Message, Reaction } from './Message.ts';

/** It was said, under its number; the event carries the message whole, whatever version it is the first entry of. */
export interface MessagePosted {
  readonly type: 'chat.messagePosted';
  readonly n: number;
  readonly message: Message;
}

/** It is to be said later; told to nobody. */
export interface MessageScheduled {
  readonly type: 'chat.messageScheduled';
  readonly message: Message;
}

export interface MessageWithdrawn {
  readonly type: 'chat.messageWithdrawn';
}

export interface MessageEdited {
  readonly type: 'chat.messageEdited';
  readonly n: number;
  readonly text: string;
}

export interface MessageDeleted {
  readonly type: 'chat.messageDeleted';
  readonly n: number;
  readonly reason?: string;
}

/** By whom is the entry's actor. */
export interface Reacted {
  readonly type: 'chat.reacted';
  readonly n: number;
  readonly reaction: Reaction | null;
}

export interface Acknowledged {
  readonly type: 'chat.acknowledged';
  readonly n: number;
}

export interface MessageRepeated {
  readonly type: 'chat.messageRepeated';
  readonly n: number;
}

export interface PlaceMoved {
  readonly type: 'chat.placeMoved';
  readonly n: number;
  readonly lat: number;
  readonly lon: number;
  readonly ended: boolean;
}

/** What can happen to a message. */
export type MessageEvent =
  | MessagePosted
  | MessageScheduled
  | MessageWithdrawn
  | MessageEdited
  | MessageDeleted
  | Reacted
  | Acknowledged
  | MessageRepeated
  | PlaceMoved;

/** Version of the shape of all chat's bodies. */
export const chatEventVersion = 1;
