import type { OpenSocket } from './Socket.ts';
import type { Surroundings } from './Surroundings.ts';
import type { Timers } from './Timers.ts';
import type { TokenSource } from './TokenSource.ts';

/** One live subscription that is kept alive for as long as it is wanted, over one socket at a time. */
export interface Link {
  readonly start: () => void;
  readonly stop: () => void;
  readonly status: () => LinkStatus;
  readonly lastMessageAt: () => number | null;
  readonly latencyMs: () => number | null;
}

/** `down` is being remade; `expired` waits for a new sign-in; `refused` asks again each minute. */
export type LinkStatus =
  | { readonly kind: 'idle' | 'offline' | 'down' | 'up' | 'expired' }
  | { readonly kind: 'refused'; readonly code: string };

export interface LinkDeps {
  readonly realtimeUrl: string;
  readonly graphqlUrl: string;
  /** The subscription's GraphQL text, without variables. */
  readonly document: string;
  readonly openSocket: OpenSocket;
  readonly tokens: TokenSource;
  readonly timers: Timers;
  readonly random: () => number;
  readonly surroundings: Surroundings;
  /** Whether the zone's API answers over HTTP at all. */
  readonly reachable: () => Promise<boolean>;
  readonly subscribed: () => void;
  readonly data: (data: unknown) => void;
  /** The zone itself ended the subscription, or refused it: the person's rights may have changed. */
  readonly turnedAway: () => void;
  readonly statusChanged: () => void;
}
