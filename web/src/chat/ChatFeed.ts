import type { ReadonlySignal } from '@preact/signals';
import type { MessagePriority, Reaction } from '../../../shared/chat/Message.ts';
import type { LanguageCode } from '../app/Session.ts';
import type { CommandAnswer } from '../command/CommandAnswer.ts';
import type { FieldAnswer } from '../command/FieldAnswer.ts';
import type { OutboxCommand } from '../offline/Outbox.ts';
import type { OutboxItem } from '../offline/OutboxItem.ts';
import type { Channel, ChannelPeople } from './Channel.ts';
import type { ChatMessage } from './ChatMessage.ts';
import type { ChannelCopy } from './createChannelCopy.ts';

/** A person's channels, live, and what they can do in them. One per zone of a client. */
export interface ChatFeed {
  readonly me: () => string;
  /** Those with something urgent first, then the one spoken in last. */
  readonly channels: ReadonlySignal<readonly Channel[]>;
  /** The same signal for the same id; null when it is not one of this person's. */
  readonly channel: (id: string) => ReadonlySignal<Channel | null>;
  readonly load: ReadonlySignal<'loading' | 'ready' | 'failed' | 'refused'>;
  /** A key under `refusal.`. */
  readonly refusedCode: ReadonlySignal<string | null>;
  /** Unread ones, over all channels. */
  readonly unread: ReadonlySignal<number>;
  /** Urgent ones that this person has not confirmed, oldest first. */
  readonly urgent: ReadonlySignal<readonly ChatMessage[]>;
  /** One more with each time an urgent message is said, or said again. */
  readonly rings: ReadonlySignal<number>;
  /** Opens a channel; close it when nobody looks any more. */
  readonly open: (id: string) => OpenChannel;
  /** Reads the list again: a channel may be new. @param id one that somebody opened and that the list may leave out. */
  readonly look: (id?: string) => void;
  readonly quickReplies: ReadonlySignal<readonly Readonly<Record<LanguageCode, string>>[]>;
  /** Who of the zone can be written to, by two letters or more; null when the zone could not be asked. */
  readonly colleagues: (text: string) => Promise<Colleagues | null>;
  readonly search: (text: string, channelId?: string) => Promise<SearchAnswer>;

  readonly post: (input: PostInput) => Promise<FieldAnswer<ChatMessage>>;
  /** Says it once the zone took another command of this channel, and only then; both lie on the device as one. */
  readonly postAfter: (first: OutboxCommand, input: PostInput) => Promise<FieldAnswer<true>>;
  readonly edit: (message: ChatMessage, text: string) => Promise<FieldAnswer<ChatMessage>>;
  readonly remove: (message: ChatMessage, reason?: string) => Promise<FieldAnswer<ChatMessage>>;
  /** `null` takes the reaction back. */
  readonly react: (message: ChatMessage, reaction: Reaction | null) => Promise<FieldAnswer<ChatMessage>>;
  readonly acknowledge: (message: ChatMessage) => Promise<FieldAnswer<ChatMessage>>;
  readonly movePlace: (
    message: ChatMessage,
    to: { readonly lat: number; readonly lon: number; readonly ended?: boolean },
  ) => Promise<FieldAnswer<ChatMessage>>;
  /** Takes back what was only announced for later. */
  readonly withdraw: (message: ChatMessage) => Promise<FieldAnswer<ChatMessage>>;

  readonly openDirect: (personId: string) => Promise<CommandAnswer<Channel>>;
  readonly createGroup: (title: string, personIds: readonly string[]) => Promise<CommandAnswer<Channel>>;
  readonly rename: (channelId: string, title: string) => Promise<CommandAnswer<Channel>>;
  readonly addMembers: (channelId: string, personIds: readonly string[]) => Promise<CommandAnswer<Channel>>;
  readonly removeMember: (channelId: string, personId: string) => Promise<CommandAnswer<Channel>>;
  readonly leave: (channelId: string) => Promise<CommandAnswer<Channel>>;
}

/** A channel that is being looked at. */
export interface OpenChannel extends Omit<ChannelCopy, 'page' | 'connected' | 'took' | 'stop'> {
  /** Who is in it; null until known. */
  readonly people: ReadonlySignal<ChannelPeople | null>;
  /** This device's messages the zone has not answered yet, or said no to; oldest first. */
  readonly queued: ReadonlySignal<readonly OutboxItem[]>;
  /** How far this person had read when it was opened. */
  readonly stoppedAt: number;
  /** The last message there was then. */
  readonly lastAtOpen: number;
  /** It was on the screen, up to this one. */
  readonly read: (n: number) => void;
  readonly close: () => void;
}

export interface PostInput {
  readonly channelId: string;
  readonly kind: 'TEXT' | 'PHOTO' | 'PLACE';
  readonly text?: string;
  readonly place?: {
    readonly lat: number;
    readonly lon: number;
    readonly label?: string;
    readonly liveUntil?: string;
  };
  readonly photoId?: string;
  readonly priority?: MessagePriority;
  readonly replyTo?: string;
  readonly mentions?: readonly string[];
  readonly sendAt?: string;
}

export interface Colleagues {
  readonly items: readonly {
    readonly personId: string;
    readonly name: string;
    readonly unit?: string;
    readonly team?: string;
  }[];
  /** There are more than these. */
  readonly cut: boolean;
}

export type SearchAnswer =
  | { readonly kind: 'found'; readonly messages: readonly ChatMessage[]; readonly cut: boolean }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'failed' };
