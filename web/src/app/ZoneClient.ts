import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Access } from '../access/createAccess.ts';
import type { AlarmFeed } from '../alarm/AlarmFeed.ts';
import type { ChatDoor } from '../chat/ChatDoor.ts';
import type { SendCommand } from '../command/SendCommand.ts';
import type { IncidentFeed } from '../incident/IncidentFeed.ts';
import type { JournalSource } from '../journal/JournalSource.ts';
import type { Drafts } from '../offline/Drafts.ts';
import type { Outbox } from '../offline/Outbox.ts';
import type { PeopleSource } from '../people/PeopleSource.ts';
import type { PositionFeed } from '../position/PositionFeed.ts';
import type { PresenceFeed } from '../presence/PresenceFeed.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import type { TokenSource } from '../realtime/TokenSource.ts';
import type { UnitFeed } from '../unit/UnitFeed.ts';
import type { ZoneConfig } from './AppConfig.ts';
import type { Session } from './Session.ts';

/** One zone, in any client: who is signed in, and how to ask the zone something and have it do something. */
export interface ZoneClient {
  readonly config: ZoneConfig;
  readonly session: Session;
  /** Whether nobody touched this client for so long that it shows nothing of the zone (docs/adr/0136). */
  readonly lock: Signal<boolean>;
  readonly access: Pick<Access, 'check'>;
  readonly drafts: Drafts;
  readonly ask: GraphqlClient;
  /** For what of the zone is asked elsewhere than in GraphQL (pictures handed out once); absent in a fake one. */
  readonly tokens?: Pick<TokenSource, 'token'>;
  readonly send: SendCommand;
  /** The device's own word on its network; it only ever errs towards true. */
  readonly online: ReadonlySignal<boolean>;
  readonly journal: JournalSource;
  /** The zone's people; null in a client that does not work with them (patrol, desk). Read it with usePeople. */
  readonly people: PeopleSource | null;
  /** The zone's incidents, live; null in a client that does not follow them (admin). Read it with useLiveZone. */
  readonly feed: IncidentFeed | null;
  /** The zone's units on shift, alarms and positions, live; null where `feed` is. */
  readonly units: UnitFeed | null;
  readonly alarms: AlarmFeed | null;
  readonly positions: PositionFeed | null;
  /** The field's commands that the zone has not answered yet; null where `feed` is. */
  readonly outbox: Outbox | null;
  /** What this person's channels say; where `feed` is. */
  readonly chat?: ChatDoor;
  /** Who else has which incident in hand; only at a desk. */
  readonly presence?: PresenceFeed;
}
