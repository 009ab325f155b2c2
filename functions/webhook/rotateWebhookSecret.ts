import { isoOf, millisecondsOf } from '../../shared/kernel/instant.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { knownWebhook } from './knownWebhook.ts';
import { secretText } from './signatureFor.ts';
import type { WebhookTools } from './WebhookTools.ts';
import { webhookCommand } from './webhookCommand.ts';
import { webhookInput } from './webhookInput.ts';
import { webhookView } from './webhookView.ts';

/** For so long both secrets sign, so that the other side can change over without missing anything. */
const overlapMs = 24 * 3_600_000;

/** Mutation.rotateWebhookSecret: another secret, shown once; the one before it signs for a day more. */
export const rotateWebhookSecret = (tools: WebhookTools): UseCase =>
  webhookCommand(tools, 'rotateWebhookSecret', webhookInput.rotate, async ({ webhookId }, at) => {
    const known = await knownWebhook(tools.store, webhookId);
    if (!known.ok) return known;
    const { version, generation } = known.value;
    const webhook = {
      ...known.value,
      version: version + 1,
      generation: generation + 1,
      oldSecretUntil: isoOf(millisecondsOf(at) + overlapMs),
      updatedAt: at,
    };
    return accepted({
      webhook,
      type: 'webhook.secretRotated',
      body: { generation: generation + 1 },
      reply: { webhook: webhookView(webhook), secret: null },
      once: async () => ({ secret: secretText(await tools.secretOf(webhookId, generation + 1)) }),
    });
  });
