import { accepted } from '../../shared/kernel/Result.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { deadDelivery } from './deadDelivery.ts';
import { knownWebhook } from './knownWebhook.ts';
import type { WebhookTools } from './WebhookTools.ts';
import { webhookCommand } from './webhookCommand.ts';
import { webhookInput } from './webhookInput.ts';
import { deliveryView } from './webhookView.ts';

/** Mutation.retryDelivery: what was given up is tried again from the beginning, under the same id and with the same bytes. */
export const retryDelivery = (tools: WebhookTools): UseCase =>
  webhookCommand(tools, 'retryDelivery', webhookInput.retry, async ({ deliveryId }, at) => {
    const dead = await deadDelivery(tools.store, deliveryId);
    if (!dead.ok) return dead;
    const webhook = await knownWebhook(tools.store, dead.value.webhookId);
    if (!webhook.ok) return webhook;
    const { version, lines } = dead.value;
    const delivery = {
      ...dead.value,
      version: version + 1,
      state: 'WAITING' as const,
      attempts: 0,
      nextAt: at,
      lines: lines + 1,
    };
    return accepted({
      delivery,
      type: 'webhook.deliveryRetried',
      body: {},
      reply: { delivery: deliveryView(delivery) },
      once: async () => {
        await tools.send([deliveryId]);
        return {};
      },
    });
  });
