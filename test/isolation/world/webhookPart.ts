import { createWebhookOperations } from '../../../functions/webhook/createWebhookOperations.ts';
import type { ZoneTools } from './zoneTools.ts';

/** What the function `webhook` answers. */
export const webhookPart = ({ zone, clock, waitWithJitter, readHead, webhooks, journalling }: ZoneTools) =>
  createWebhookOperations({
    zone,
    store: { ...webhooks, store: journalling(({ row }) => [row], webhooks.store) },
    clock,
    waitWithJitter,
    readHead,
    secretOf: async () => new Uint8Array(32),
    send: async () => {},
    targets: 'PUBLIC',
  });
