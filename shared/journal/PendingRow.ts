import type { Actor } from './Actor.ts';

/**
 * What a command leaves in the operations table for the sequencer, in the transaction of its effect,
 * under its aggregate's own partition key (decisions.md 1). One command, one aggregate, one row, one entry.
 * The sequencer's mark adds `n`, `seq`, `epoch` and `ttl` and removes nothing.
 */
export interface PendingRow {
  /** The aggregate's partition key, `INCIDENT#01J…`. */
  readonly pk: string;
  /** `PENDING#` and the aggregate's version in ten digits: unique within the aggregate, ordered as it happened. */
  readonly sk: string;
  readonly kind: 'PENDING';
  readonly schema: 1;
  readonly zone: string;
  readonly topic: string;
  /** Server time of the command, ISO 8601 UTC. */
  readonly at: string;
  readonly actor: Actor;
  readonly type: string;
  readonly v: number;
  readonly id: string;
  readonly version: number;
  readonly body: string;
  readonly commandId: string;
}
