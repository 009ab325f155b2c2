import { accepted } from '../../shared/kernel/Result.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { knownWebhook } from './knownWebhook.ts';
import type { WebhookTools } from './WebhookTools.ts';
import { webhookCommand } from './webhookCommand.ts';
import { webhookInput } from './webhookInput.ts';
import { webhookView } from './webhookView.ts';

/**
 * Mutation.changeWebhook: its name, what it is told, and whether it is told now. One that is paused is told afterwards what
 * happened in the meantime, as far back as the feed is kept.
 */
export const changeWebhook = (tools: WebhookTools): UseCase =>
  webhookCommand(tools, 'changeWebhook', webhookInput.change, async ({ webhookId, ...changes }, at) => {
    const known = await knownWebhook(tools.store, webhookId);
    if (!known.ok) return known;
    const webhook = { ...known.value, ...changes, version: known.value.version + 1, updatedAt: at };
    return accepted({
      webhook,
      type: 'webhook.changed',
      body: changes,
      reply: { webhook: webhookView(webhook), secret: null },
    });
  });
