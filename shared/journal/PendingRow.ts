import type { Actor } from './Actor.ts';
import type { AuditFacts } from './AuditFacts.ts';

/** People who are no longer in a channel, or in ALL of them: nothing of it that comes after the row reaches them. */
export interface ChannelCut {
  readonly channelId: string;
  readonly personIds: readonly string[];
}

/**
 * What a command leaves in the operations table for the sequencer, in the transaction of its effect,
 * under its aggregate's own partition key (decisions.md 1). One command, one aggregate, one row, one entry.
 * A consultation has no aggregate: it leaves its rows under a key of its own, `AUDIT#<ulid>`.
 * The sequencer's mark adds `n`, `epoch`, `ttl` and, with a topic, `seq`; it removes nothing.
 */
export interface PendingRow {
  /** The aggregate's partition key, `INCIDENT#01J…`. */
  readonly pk: string;
  /** `PENDING#` and the aggregate's version in ten digits: unique within the aggregate, ordered as it happened. */
  readonly sk: string;
  readonly kind: 'PENDING';
  readonly schema: 2;
  readonly zone: string;
  /** Absent: the entry is chained and stands in no feed. */
  readonly topic?: string;
  /** Server time of the command, ISO 8601 UTC. */
  readonly at: string;
  readonly actor: Actor;
  readonly type: string;
  readonly v: number;
  readonly id: string;
  readonly version: number;
  /** Content, as JSON text; empty where the entry's facts say it all. */
  readonly body: string;
  readonly commandId: string;
  readonly audit: AuditFacts;
  /** For the sequencer alone: it follows from the event and is no part of the entry, so it is not chained. */
  readonly ends?: readonly ChannelCut[];
}
