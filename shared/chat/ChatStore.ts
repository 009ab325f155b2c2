import type { Incident } from '../incident/Incident.ts';
import type { AnsweredCommand } from '../incident/IncidentStore.ts';
import type { PendingRow } from '../journal/PendingRow.ts';
import type { CommandId } from '../kernel/CommandId.ts';
import type { Deadline } from '../operations/Deadline.ts';
import type { Unit } from '../unit/Unit.ts';
import type { Channel } from './Channel.ts';
import type { ChannelId } from './ChannelId.ts';
import type { Message } from './Message.ts';
import type { ChatSettings } from './settings/ChatSettings.ts';
import type { TextPage } from './TextPage.ts';

/** How far a channel is: the number given out last, and what a list of channels shows of it. */
export interface ChannelHead {
  readonly n: number;
  readonly lastId?: string;
  /** Urgent messages of the last day, newest last. */
  readonly urgent: readonly { readonly id: string; readonly at: string }[];
  /** The page of words that is being filled. */
  readonly page: number;
}

/** A message, and the page its words are on. */
export interface KeptMessage {
  readonly message: Message;
  readonly page: number;
}

/** What a command or a question about one channel looks at. */
export interface ChatWanted {
  readonly channelId: ChannelId;
  readonly messageId?: string;
  /** The unit whose crew the caller is said to be of. */
  readonly unitId?: string;
}

/** What was there, in one consistent look. */
export interface ChatLook {
  readonly channel: Channel | null;
  readonly incident: Incident | null;
  readonly unit: Unit | null;
  readonly head: ChannelHead;
  readonly message: KeptMessage | null;
  /** The message's page of words; without a message the one that is being filled. */
  readonly page: TextPage;
  readonly settings: ChatSettings;
  readonly answered: AnsweredCommand | null;
}

/** A person's place in a channel whose members are stored: how they find their channels. */
export interface Seat {
  readonly personId: string;
  readonly channelId: ChannelId;
  readonly taken: boolean;
}

/** Everything a command leaves behind, stored together or not at all; `basedOn` 0 for what was not there. */
export interface ChatChange {
  readonly channel?: { readonly basedOn: number; readonly channel: Channel };
  readonly message?: { readonly basedOn: number; readonly kept: KeptMessage };
  readonly head?: { readonly basedOn: number; readonly channelId: ChannelId; readonly head: ChannelHead };
  /** One more than the version it was decided on. */
  readonly page?: { readonly channelId: ChannelId; readonly page: TextPage };
  readonly seats?: readonly Seat[];
  readonly mentions?: readonly string[];
  readonly settings?: { readonly basedOn: number; readonly settings: ChatSettings };
  readonly deadlines?: readonly Deadline[];
  readonly rows: readonly PendingRow[];
  readonly answered: AnsweredCommand;
}

/** `TAKEN`: somebody else was first at something it is based on. `BUSY`: two transactions met; nothing was done. */
export type ChatOutcome = 'STORED' | 'TAKEN' | 'COMMAND_KNOWN' | 'BUSY';

/** How far somebody has a channel. */
export interface Mark {
  readonly channelId: string;
  readonly personId: string;
  readonly delivered: number;
  readonly read: number;
  readonly at: string;
}

/** What chat needs of a store. Every read is consistent. */
export interface ChatStore {
  readonly read: (wanted: ChatWanted, commandId: CommandId | null) => Promise<ChatLook>;
  readonly store: (change: ChatChange) => Promise<ChatOutcome>;
}

/** What the questions need besides. Every read is consistent. */
export interface ChatReader {
  /** Messages by number, both ends included; what is no longer kept is left out. */
  readonly messages: (channelId: ChannelId, from: number, to: number) => Promise<readonly Message[]>;
  readonly messagesById: (ids: readonly string[]) => Promise<readonly Message[]>;
  /** Scheduled by this person in this channel. */
  readonly scheduled: (personId: string, channelId: ChannelId) => Promise<readonly Message[]>;
  /** Channels with stored members that the person is in. */
  readonly seats: (personId: string) => Promise<readonly ChannelId[]>;
  /** Incidents in whose channels something was said on one of these days, `2026-11-22`. */
  readonly talkedAbout: (days: readonly string[]) => Promise<readonly string[]>;
  readonly channels: (
    ids: readonly ChannelId[],
  ) => Promise<
    readonly { readonly id: ChannelId; readonly channel: Channel | null; readonly head: ChannelHead }[]
  >;
  readonly incidents: (ids: readonly string[]) => Promise<readonly Incident[]>;
  readonly units: (ids: readonly string[]) => Promise<readonly Unit[]>;
  readonly settings: () => Promise<ChatSettings>;
  readonly marksOf: (personId: string) => Promise<readonly Mark[]>;
  readonly marksIn: (channelId: ChannelId, people: readonly string[]) => Promise<readonly Mark[]>;
  /** Numbers of messages that speak to the person by name, by channel. */
  readonly mentions: (
    personId: string,
  ) => Promise<readonly { readonly channelId: string; readonly n: number }[]>;
  /**
   * The words of channels, from each one's last page back.
   * @param asked folded words: pages in which one of them stands nowhere may come without their entries
   */
  readonly pages: (
    channels: readonly { readonly id: ChannelId; readonly page: number }[],
    asked: readonly string[],
  ) => Promise<readonly { readonly channelId: ChannelId; readonly page: TextPage }[]>;
  /** Sets a mark further; what stands there then, whoever set it. */
  readonly mark: (mark: Mark) => Promise<Mark>;
}
