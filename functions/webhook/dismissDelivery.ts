import { accepted } from '../../shared/kernel/Result.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { deadDelivery } from './deadDelivery.ts';
import type { WebhookTools } from './WebhookTools.ts';
import { webhookCommand } from './webhookCommand.ts';
import { webhookInput } from './webhookInput.ts';
import { deliveryView } from './webhookView.ts';

/** Mutation.dismissDelivery: somebody looked, says why it need not arrive, and it is off the list. */
export const dismissDelivery = (tools: WebhookTools): UseCase =>
  webhookCommand(tools, 'dismissDelivery', webhookInput.dismiss, async ({ deliveryId, reason }, at) => {
    const dead = await deadDelivery(tools.store, deliveryId);
    if (!dead.ok) return dead;
    const { version, lines } = dead.value;
    const delivery = {
      ...dead.value,
      version: version + 1,
      state: 'DISMISSED' as const,
      nextAt: at,
      lines: lines + 1,
    };
    return accepted({
      delivery,
      type: 'webhook.deliveryDismissed',
      body: { reason },
      reply: { delivery: deliveryView(delivery) },
    });
  });
