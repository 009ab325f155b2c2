import { accepted, refused } from '../../shared/kernel/Result.ts';
import type { Webhook } from '../../shared/webhook/Webhook.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { isAllowedAddress } from './isAllowedAddress.ts';
import { secretText } from './signatureFor.ts';
import type { WebhookTools } from './WebhookTools.ts';
import { webhookCommand } from './webhookCommand.ts';
import { webhookInput } from './webhookInput.ts';
import { webhookView } from './webhookView.ts';

/** More systems than this is a bus, and wants another way. */
const mostWebhooks = 20;

/**
 * Mutation.registerWebhook: a system of the zone's is told from now on. The secret is shown to the one call that stored it;
 * the same command again is answered without it, and a new one is made by rotating.
 */
export const registerWebhook = (tools: WebhookTools): UseCase =>
  webhookCommand(tools, 'registerWebhook', webhookInput.register, async (input, at) => {
    const { webhookId: id, label, url, kinds } = input;
    if (!isAllowedAddress(url, tools.targets))
      return refused({ errorType: 'VALIDATION', code: 'webhook.addressNotAllowed' });
    const all = await tools.store.webhooks();
    if (all.some((one) => one.id === id)) return refused({ errorType: 'CONFLICT', code: 'webhook.idTaken' });
    if (all.filter(({ state }) => state !== 'REMOVED').length >= mostWebhooks)
      return refused({ errorType: 'CONFLICT', code: 'webhook.tooMany', params: { most: mostWebhooks } });
    const webhook: Webhook = {
      id,
      version: 1,
      label,
      url,
      kinds,
      state: 'ACTIVE',
      generation: 1,
      createdAt: at,
      updatedAt: at,
    };
    return accepted({
      webhook,
      cursor: await tools.readHead(),
      type: 'webhook.registered',
      body: { label, url, kinds },
      reply: { webhook: webhookView(webhook), secret: null },
      once: async () => ({ secret: secretText(await tools.secretOf(id, 1)) }),
    });
  });
