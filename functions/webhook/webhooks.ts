import * as v from 'valibot';
import { accepted } from '../../shared/kernel/Result.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { WebhookTools } from './WebhookTools.ts';
import { deliveryView, webhookView } from './webhookView.ts';

const Arguments = v.strictObject({});

/** More than a person works through; the oldest come first. */
const mostShown = 100;

/** Query.webhooks: the zone's outgoing connections, and what could not be delivered. */
export const webhooks =
  ({ store }: Pick<WebhookTools, 'store'>): UseCase =>
  async (input) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const [all, dead] = await Promise.all([store.webhooks(), store.deliveries('DEAD', mostShown + 1)]);
    return accepted({
      items: all.filter(({ state }) => state !== 'REMOVED').map(webhookView),
      undelivered: dead.slice(0, mostShown).map(deliveryView),
      more: dead.length > mostShown,
    });
  };
