import type { RetentionClass } from '../schema.generated.ts';

/** What every stored item carries about its end; `kept` makes it. */
export type Retained = {
  readonly retentionClass: RetentionClass;
  /** ISO 8601 UTC. While `retentionOpen` stands it is a day of review and no end. */
  readonly dueAt: string;
  /** True while what starts the period has not happened: an incident still open, a person still here. */
  readonly retentionOpen?: true;
  /** The partition of index `byDue` it is found in; only where the engine does the work. */
  readonly dueDay?: string;
  /** Seconds since the epoch; only where the store does the work. */
  readonly ttl?: number;
};
