import type { ReadonlySignal } from '@preact/signals';
import type { Access } from '../access/createAccess.ts';
import type { SendCommand } from '../command/SendCommand.ts';
import type { IncidentFeed } from '../incident/IncidentFeed.ts';
import type { JournalSource } from '../journal/JournalSource.ts';
import type { Drafts } from '../offline/Drafts.ts';
import type { PeopleSource } from '../people/PeopleSource.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import type { ZoneConfig } from './AppConfig.ts';
import type { Session } from './Session.ts';

/** One zone, in any client: who is signed in, and how to ask the zone something and have it do something. */
export interface ZoneClient {
  readonly config: ZoneConfig;
  readonly session: Session;
  readonly access: Pick<Access, 'check'>;
  readonly drafts: Drafts;
  readonly ask: GraphqlClient;
  readonly send: SendCommand;
  /** The device's own word on its network; it only ever errs towards true. */
  readonly online: ReadonlySignal<boolean>;
  readonly journal: JournalSource;
  /** The zone's people; null in a client that does not work with them (patrol, desk). Read it with usePeople. */
  readonly people: PeopleSource | null;
  /** The zone's incidents, live; null in a client that does not follow them (admin). Read it with useLiveZone. */
  readonly feed: IncidentFeed | null;
}
