import type { Clock } from '../kernel/Clock.ts';
import type { Ulid } from '../kernel/Ulid.ts';
import type { ZoneCode } from '../kernel/ZoneCode.ts';
import type { IncidentStore } from './IncidentStore.ts';

/** What is passed in so that the use cases stay pure: store, time, ids and waiting. */
export interface CommandTools {
  readonly zone: ZoneCode;
  readonly store: IncidentStore;
  readonly clock: Clock;
  readonly newUlid: () => Ulid;
  /** Waits a random part of a time that grows with `attempt`, 1 for the first. */
  readonly waitWithJitter: (attempt: number) => Promise<void>;
}
