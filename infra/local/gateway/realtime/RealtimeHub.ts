import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { GatewayApi } from '../model/GatewayApi.ts';
import type { Invalidation } from '../model/Invalidation.ts';
import type { Counters } from './Counters.ts';

/** Counts, for a health page or a test. Never content, never names. */
export interface HubStats extends Readonly<Counters> {
  readonly connections: number;
  readonly subscriptions: number;
  /** Distinct combinations of API, document, variables and filter. */
  readonly groups: number;
}

/** The real-time half of the gateway: every connection and subscription of every API. */
export interface RealtimeHub {
  /** Takes over an HTTP upgrade for `<GraphQL URL>/realtime` of `api`. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, api: GatewayApi): void;
  /**
   * A mutation succeeded: deliver `result` (by field names, holding what the mutation selected and no more) to the
   * subscriptions of the API that name `field` in `@aws_subscribe`. A null result is delivered to nobody.
   * Deliveries leave in the order of the calls.
   */
  mutationDone(api: GatewayApi, field: string, result: unknown): void;
  /** Ends the live subscriptions of the field whose invalidation filter matches the payload. */
  invalidate(api: GatewayApi, invalidation: Invalidation): void;
  /** The API is gone: its connections are closed. */
  drop(apiId: string): void;
  stats(): HubStats;
  /** Closes every connection and takes no more; done when all sockets are closed. */
  close(): Promise<void>;
}
