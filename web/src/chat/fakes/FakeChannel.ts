import type { Priority } from '../../../../shared/incident/priorities.ts';
import type { FeedEntry } from '../../../../shared/journal/FeedPage.ts';
import type { Channel, ChannelKind } from '../Channel.ts';
import type { ChatMessage } from '../ChatMessage.ts';
import type { FakePerson } from './FakePerson.ts';

/** A channel as the zone in memory has it. */
export interface FakeChannel {
  readonly id: string;
  readonly kind: ChannelKind;
  title: string;
  readonly incidentId?: string;
  readonly priority?: Priority;
  state: Channel['state'];
  readonly members: Map<string, FakePerson>;
  messages: ChatMessage[];
  scheduled: ChatMessage[];
  entries: FeedEntry[];
  readonly marks: Map<string, { delivered: number; read: number }>;
  actions: readonly string[];
}
