import type { DeviceIdentity } from '../offline/DeviceIdentity.ts';
import type { Drafts } from '../offline/Drafts.ts';
import type { OutboxShelf } from '../offline/OutboxShelf.ts';
import type { TokenSource } from '../realtime/TokenSource.ts';
import type { ZoneConfig } from './AppConfig.ts';
import type { Session } from './Session.ts';
import type { ZoneClient } from './ZoneClient.ts';

/** What a zone of a client is put together from, once somebody's session in it is known. */
export interface ZoneParts {
  readonly session: Session & TokenSource;
  readonly device: DeviceIdentity;
  readonly drafts: Drafts;
  /** This person's outgoing commands on this device. */
  readonly shelf: OutboxShelf;
}

/** Puts a zone together; each client has its own way, so that none carries what it does not use. */
export type OpenZone = (config: ZoneConfig, parts: ZoneParts) => ZoneClient;
