import type { AnsweredCommand } from '../incident/IncidentStore.ts';
import type { PendingRow } from '../journal/PendingRow.ts';
import type { CommandId } from '../kernel/CommandId.ts';
import type { Delivery, DeliveryState } from './Delivery.ts';
import type { Webhook } from './Webhook.ts';

/** How far a system has been told: the epoch and the last number of the topic it had. */
export interface Cursor {
  readonly epoch: string;
  readonly seq: number;
}

/** What a command does to an outgoing connection or to a delivery, with its line for the journal. */
export interface WebhookChange {
  readonly webhook?: Webhook;
  readonly delivery?: Delivery;
  /** Where a new system begins. */
  readonly cursor?: Cursor;
  readonly row: PendingRow;
  readonly answered: AnsweredCommand;
}

/** What the administrator's commands need of a store. Reads by id are consistent. */
export interface WebhookStore {
  /** All there ever were, in the order of their ids. */
  readonly webhooks: () => Promise<readonly Webhook[]>;
  readonly delivery: (id: string) => Promise<Delivery | null>;
  /** Oldest first, at most `limit`. */
  readonly deliveries: (state: DeliveryState, limit: number) => Promise<readonly Delivery[]>;
  readonly answered: (commandId: CommandId) => Promise<AnsweredCommand | null>;
  /** All of it, on the versions before it, or nothing. `CLASH`: somebody was first; look again. */
  readonly store: (change: WebhookChange) => Promise<'STORED' | 'COMMAND_KNOWN' | 'CLASH'>;
}

/** What the sender needs of it. */
export interface OutboxStore extends Pick<WebhookStore, 'webhooks' | 'delivery' | 'deliveries'> {
  readonly cursor: (webhookId: string) => Promise<Cursor | null>;
  /**
   * Everything a system is told of a stretch of the feed, and the line that says so, before anything leaves; false when
   * the cursor is not where it was.
   */
  readonly handOver: (told: {
    readonly at: string;
    readonly webhookId: string;
    readonly before: Cursor | null;
    readonly after: Cursor;
    readonly deliveries: readonly Delivery[];
    readonly row?: PendingRow;
  }) => Promise<boolean>;
  /** A delivery a version further; false when somebody else was first. */
  readonly settle: (delivery: Delivery, row?: PendingRow) => Promise<boolean>;
}
