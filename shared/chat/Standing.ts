import type { Incident } from '../incident/Incident.ts';
import type { Unit } from '../unit/Unit.ts';
import type { Channel } from './Channel.ts';
import type { ChannelKind } from './ChannelKind.ts';
import type { ChatSettings } from './settings/ChatSettings.ts';

/** Who asks, as far as channels care. */
export interface Talker {
  readonly personId: string;
  readonly name: string;
  readonly team?: string;
  /** May speak to everybody of the zone (policy: Chat.announce). */
  readonly announces: boolean;
  /** Is in every incident's channel (policy: Chat.desk). */
  readonly desk: boolean;
}

/** What is stored now that says who is in a channel. */
export interface ChannelFacts {
  /** Of two people's channel or a group. */
  readonly channel: Channel | null;
  /** Of an incident's channel, the incident. */
  readonly incident: Pick<Incident, 'id' | 'state' | 'assignments'> | null;
  /** The unit whose crew the talker is of; null off duty. */
  readonly unit: Pick<Unit, 'id' | 'callSign' | 'crew' | 'assignment'> | null;
  readonly settings: ChatSettings;
}

/** How somebody stands in a channel they are in now. */
export interface Standing {
  readonly kind: ChannelKind;
  readonly role: 'MEMBER' | 'MODERATOR';
  /** Messages up to this number are not theirs to read. */
  readonly fromN: number;
  /** Messages up to this number stay in their words: somebody came since who may not read them, and would hear of it live. */
  readonly fixedN?: number;
  readonly state: 'OPEN' | 'READ_ONLY';
  /** Whether they may say something in it while it is open. */
  readonly posts: boolean;
  /** May take out what others said. */
  readonly cleans: boolean;
  /** Of the unit they are on duty with. */
  readonly callSign?: string;
}
