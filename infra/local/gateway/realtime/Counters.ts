/** What the hub counts while it runs. Counts only: never who, never what. */
export interface Counters {
  /** Handshakes that ended in `connection_error`. */
  refusedConnections: number;
  refusedStarts: number;
  deliveries: number;
  deliveredBytes: number;
  /** Payloads nobody got, because they are above the quota. */
  oversizedPayloads: number;
  /** Subscriptions ended by an invalidation. */
  invalidated: number;
  /** Connections the gateway ended, by why. */
  cutSlow: number;
  cutDead: number;
  cutSilent: number;
  cutAged: number;
  faults: number;
}

export const createCounters = (): Counters => ({
  refusedConnections: 0,
  refusedStarts: 0,
  deliveries: 0,
  deliveredBytes: 0,
  oversizedPayloads: 0,
  invalidated: 0,
  cutSlow: 0,
  cutDead: 0,
  cutSilent: 0,
  cutAged: 0,
  faults: 0,
});
