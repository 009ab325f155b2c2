/** Everything the real-time half counts or times. Times in milliseconds, sizes in bytes. */
export interface RealtimeLimits {
  /** What `connection_ack` promises: a client that hears nothing for so long may hang up. */
  readonly connectionTimeoutMs: number;
  /** A `ka` message this often. */
  readonly keepAliveMs: number;
  /** A connection that neither says `connection_init` nor starts a subscription is closed. */
  readonly initTimeoutMs: number;
  /** However well it behaves, a connection ends after this. */
  readonly maximumLifeMs: number;
  readonly subscriptionsPerConnection: number;
  /** `start` messages a connection may send a second, with as many saved up. */
  readonly startsPerSecond: number;
  /** A larger payload is not delivered (and counted); nobody is told, as in AppSync. */
  readonly payloadBytes: number;
  /** A client message larger than this closes its connection with 1009. */
  readonly messageBytes: number;
  /** A reader further behind than this is cut off: it catches up by a query, and nobody waits for it. */
  readonly bufferedBytes: number;
  /** A WebSocket ping this often; unanswered until the next one, the connection is dead. */
  readonly pingMs: number;
  /** How long a peer may take to answer a close frame before its socket is destroyed. */
  readonly closeGraceMs: number;
  /** How often connections are looked over for the times above. */
  readonly sweepMs: number;
}

/**
 * AppSync's published quotas (subscriptions a connection, payload, connection life, the keep-alive promise) and,
 * where it publishes none, values that keep a machine safe (init, ping, buffer, message size, sweep).
 * Source: AWS General Reference, "AWS AppSync endpoints and quotas"; developer guide, "Real-time WebSocket client".
 */
export const standardLimits: RealtimeLimits = {
  connectionTimeoutMs: 300_000,
  keepAliveMs: 60_000,
  initTimeoutMs: 30_000,
  maximumLifeMs: 24 * 3_600_000,
  subscriptionsPerConnection: 100,
  startsPerSecond: 100,
  payloadBytes: 240 * 1024,
  messageBytes: 1024 * 1024,
  bufferedBytes: 4 * 1024 * 1024,
  pingMs: 20_000,
  closeGraceMs: 1_000,
  sweepMs: 1_000,
};
