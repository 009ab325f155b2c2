import { accepted } from '../../shared/kernel/Result.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { knownWebhook } from './knownWebhook.ts';
import type { WebhookTools } from './WebhookTools.ts';
import { webhookCommand } from './webhookCommand.ts';
import { webhookInput } from './webhookInput.ts';
import { webhookView } from './webhookView.ts';

/** Mutation.removeWebhook: it is told nothing any more, not even what was on its way. */
export const removeWebhook = (tools: WebhookTools): UseCase =>
  webhookCommand(tools, 'removeWebhook', webhookInput.remove, async ({ webhookId, reason }, at) => {
    const known = await knownWebhook(tools.store, webhookId);
    if (!known.ok) return known;
    const { version } = known.value;
    const webhook = { ...known.value, version: version + 1, state: 'REMOVED' as const, updatedAt: at };
    return accepted({
      webhook,
      type: 'webhook.removed',
      body: { reason },
      reply: { webhook: webhookView(webhook), secret: null },
    });
  });
