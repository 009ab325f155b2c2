/** Devices a person can be signed in on. */
export const deviceKinds = ['TABLET', 'PHONE', 'DESK'] as const;

/** A session the zone knows of, because its client named its device. Times are ISO 8601 UTC. */
export interface KnownSession {
  readonly id: string;
  readonly personId: string;
  readonly deviceId: string;
  readonly device: (typeof deviceKinds)[number];
  /** patrol, desk or admin */
  readonly client: string;
  readonly startedAt: string;
  readonly lastSeenAt: string;
  readonly endedAt?: string;
  /** One more with each time the client named its device, and with its end. */
  readonly version: number;
}
