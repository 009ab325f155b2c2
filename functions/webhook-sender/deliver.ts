import * as v from 'valibot';
import { isoOf, millisecondsOf } from '../../shared/kernel/instant.ts';
import { UlidSchema } from '../../shared/kernel/Ulid.ts';
import type { Delivery, OutsideAnswer } from '../../shared/webhook/Delivery.ts';
import { nextAttempt } from '../../shared/webhook/nextAttempt.ts';
import type { Webhook } from '../../shared/webhook/Webhook.ts';
import { webhookRow } from '../../shared/webhook/webhookRow.ts';
import { signatureFor } from '../webhook/signatureFor.ts';
import type { SenderTools } from './SenderTools.ts';
import { givenUpFacts, senderActor } from './senderFacts.ts';

/** Who claimed a delivery has so long; after that it died, and the sweep takes the delivery up. Milliseconds. */
const claimMs = 60_000;

/** A paused system is looked at again after so long. */
const pausedMs = 15 * 60_000;

/** The receiver says that it does not want this any more; asking again would be rude (RFC 9110). */
const gone = 410;

export type DeliveryOutcome = 'DELIVERED' | 'LATER' | 'DEAD' | 'NOTHING';

/**
 * One attempt at a delivery: claimed first, so that nobody else is at it, then sent, then settled. `NOTHING` where it is
 * settled already, not due yet, or somebody else's. A function that dies in between leaves it to the sweep, so a receiver
 * may see an id twice and never misses one.
 */
export const deliver =
  (tools: SenderTools) =>
  async (id: string): Promise<DeliveryOutcome> => {
    const { store, clock } = tools;
    const found = await store.delivery(id);
    if (found === null || found.state !== 'WAITING') return 'NOTHING';
    const early = millisecondsOf(found.nextAt) - clock.now();
    if (early > 0) {
      await tools.later(id, early);
      return 'NOTHING';
    }
    const webhook = (await store.webhooks()).find((one) => one.id === found.webhookId);
    if (webhook === undefined || webhook.state === 'REMOVED') {
      await store.settle({ ...found, version: found.version + 1, state: 'DISMISSED' });
      return 'NOTHING';
    }
    if (webhook.state === 'PAUSED') {
      await store.settle({ ...found, version: found.version + 1, nextAt: isoOf(clock.now() + pausedMs) });
      return 'LATER';
    }
    const claimed: Delivery = {
      ...found,
      version: found.version + 1,
      attempts: found.attempts + 1,
      nextAt: isoOf(clock.now() + claimMs),
    };
    if (!(await store.settle(claimed))) return 'NOTHING';
    const answer = await send(tools, webhook, claimed);
    return settle(tools, claimed, answer);
  };

const send = async (
  tools: SenderTools,
  { id: webhookId, url, generation, oldSecretUntil }: Webhook,
  { id, body }: Delivery,
): Promise<OutsideAnswer> => {
  const now = tools.clock.now();
  const timestamp = Math.floor(now / 1_000);
  const both = oldSecretUntil !== undefined && millisecondsOf(oldSecretUntil) > now;
  const generations = both ? [generation, generation - 1] : [generation];
  const secrets = await Promise.all(generations.map((one) => tools.secretOf(webhookId, one)));
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Patrouille-Webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatureFor(secrets, { id, timestamp, body }),
  };
  return tools.post(url, headers, body);
};

const settle = async (
  tools: SenderTools,
  claimed: Delivery,
  answer: OutsideAnswer,
): Promise<DeliveryOutcome> => {
  const now = tools.clock.now();
  const version = claimed.version + 1;
  const lastAnswer = String(answer);
  if (typeof answer === 'number' && answer >= 200 && answer < 300) {
    await tools.store.settle({ ...claimed, version, state: 'DELIVERED', nextAt: isoOf(now), lastAnswer });
    return 'DELIVERED';
  }
  const wait = answer === gone ? null : nextAttempt(claimed.attempts, tools.chance());
  if (wait !== null) {
    await tools.store.settle({ ...claimed, version, nextAt: isoOf(now + wait), lastAnswer });
    await tools.later(claimed.id, wait);
    return 'LATER';
  }
  const dead: Delivery = {
    ...claimed,
    version,
    state: 'DEAD',
    nextAt: isoOf(now),
    lastAnswer,
    lines: claimed.lines + 1,
  };
  await tools.store.settle(
    dead,
    webhookRow('DELIVERY', {
      zone: tools.zone,
      at: isoOf(now),
      actor: senderActor,
      type: 'webhook.deliveryGivenUp',
      id: dead.id,
      version: dead.lines,
      body: '',
      commandId: v.parse(UlidSchema, `7${dead.id.slice(4, 29).toUpperCase()}`),
      audit: { ...givenUpFacts, objectId: dead.webhookId, subjects: [], count: claimed.attempts },
    }),
  );
  return 'DEAD';
};
