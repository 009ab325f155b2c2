import type { AnsweredCommand } from '../incident/IncidentStore.ts';
import type { PendingRow } from '../journal/PendingRow.ts';
import type { Delivery } from './Delivery.ts';
import type { Webhook } from './Webhook.ts';
import type { Cursor, OutboxStore, WebhookStore } from './WebhookStore.ts';

export interface MemoryWebhooks extends WebhookStore, OutboxStore {
  readonly rows: PendingRow[];
  readonly all: Map<string, Webhook>;
  readonly made: Map<string, Delivery>;
  readonly digest: () => string;
}

/** Outgoing connections in memory, as strict as the real store: versions, cursors, command ids, each id made once. */
export const createMemoryWebhooks = (
  webhooks: readonly Webhook[] = [],
  deliveries: readonly Delivery[] = [],
): MemoryWebhooks => {
  const all = new Map(webhooks.map((one) => [one.id, one]));
  const made = new Map(deliveries.map((one) => [one.id, one]));
  const cursors = new Map<string, Cursor>();
  const answered = new Map<string, AnsweredCommand>();
  const rows: PendingRow[] = [];
  const isNext = (before: { readonly version: number } | undefined, version: number): boolean =>
    (before?.version ?? 0) === version - 1;
  return {
    rows,
    all,
    made,
    digest: () => JSON.stringify([[...all], [...made], [...cursors], [...answered], rows]),
    webhooks: async () => [...all.values()],
    delivery: async (id) => made.get(id) ?? null,
    deliveries: async (state, limit) =>
      [...made.values()].filter((one) => one.state === state).slice(0, limit),
    answered: async (commandId) => answered.get(commandId) ?? null,
    cursor: async (webhookId) => cursors.get(webhookId) ?? null,
    store: async ({ webhook, delivery, cursor, row, answered: answer }) => {
      if (answered.has(answer.commandId)) return 'COMMAND_KNOWN';
      if (webhook !== undefined && !isNext(all.get(webhook.id), webhook.version)) return 'CLASH';
      if (delivery !== undefined && !isNext(made.get(delivery.id), delivery.version)) return 'CLASH';
      if (webhook !== undefined) all.set(webhook.id, webhook);
      if (delivery !== undefined) made.set(delivery.id, delivery);
      if (cursor !== undefined && webhook !== undefined) cursors.set(webhook.id, cursor);
      answered.set(answer.commandId, answer);
      rows.push(row);
      return 'STORED';
    },
    handOver: async ({ webhookId, before, after, deliveries: told, row }) => {
      const stands = cursors.get(webhookId) ?? null;
      if (stands?.epoch !== before?.epoch || stands?.seq !== before?.seq) return false;
      if (told.some(({ id }) => made.has(id))) return false;
      cursors.set(webhookId, after);
      for (const one of told) made.set(one.id, one);
      if (row !== undefined) rows.push(row);
      return true;
    },
    settle: async (delivery, row) => {
      if (!isNext(made.get(delivery.id), delivery.version)) return false;
      made.set(delivery.id, delivery);
      if (row !== undefined) rows.push(row);
      return true;
    },
  };
};
