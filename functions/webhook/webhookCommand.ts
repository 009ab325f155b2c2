import * as v from 'valibot';
import { repeatOf } from '../../shared/directory/repeatOf.ts';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { isoOf } from '../../shared/kernel/instant.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import type { Delivery } from '../../shared/webhook/Delivery.ts';
import type { Webhook } from '../../shared/webhook/Webhook.ts';
import type { WebhookRefusal } from '../../shared/webhook/WebhookRefusal.ts';
import type { Cursor } from '../../shared/webhook/WebhookStore.ts';
import { webhookRow } from '../../shared/webhook/webhookRow.ts';
import { originOf } from '../audit/originOf.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { WebhookTools } from './WebhookTools.ts';

/** What a command makes of what it found. */
export interface Planned {
  /** The thing a version further; exactly one of the two. */
  readonly webhook?: Webhook;
  readonly delivery?: Delivery;
  readonly cursor?: Cursor;
  /** Of the journal's line. */
  readonly type: string;
  /** Its content, besides the type. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly reply: Readonly<Record<string, unknown>>;
  /** What only the call that stored it is answered besides. */
  readonly once?: () => Promise<Readonly<Record<string, unknown>>>;
}

const mostAttempts = 6;

/**
 * The way of every command on outgoing connections: once, decided anew when somebody was first, with its line in the
 * journal in the same transaction.
 */
export const webhookCommand =
  <Input>(
    tools: WebhookTools,
    name: string,
    schema: v.GenericSchema<unknown, Input>,
    plan: (input: Input, at: string) => Promise<Result<Planned, WebhookRefusal>>,
  ): UseCase =>
  async (input, context) => {
    const Arguments = v.strictObject({ envelope: CommandEnvelopeSchema, input: schema });
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { commandId, deviceId } = parsed.value.envelope;
    const { actor } = context;
    const asked = { actorId: actor.id, payloadHash: payloadHash([name, parsed.value]) };
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      const repeat = repeatOf(await tools.store.answered(commandId), asked);
      if (repeat !== null) return repeat.ok ? accepted(JSON.parse(repeat.value)) : repeat;
      const at = isoOf(tools.clock.now());
      const planned = await plan(parsed.value.input, at);
      if (!planned.ok) return planned;
      const { webhook, delivery, cursor, type, body, reply, once } = planned.value;
      const thing = webhook ?? delivery;
      if (thing === undefined) throw new Error('A command on nothing');
      const stored = await tools.store.store({
        ...(webhook === undefined ? {} : { webhook }),
        ...(delivery === undefined ? {} : { delivery }),
        ...(cursor === undefined ? {} : { cursor }),
        row: webhookRow(webhook === undefined ? 'DELIVERY' : 'WEBHOOK', {
          zone: tools.zone,
          at,
          actor,
          type,
          id: thing.id,
          version: webhook?.version ?? delivery?.lines ?? 1,
          body: JSON.stringify({ type, ...body }),
          commandId,
          audit: {
            ...originOf(context, deviceId),
            subjects: [],
            ...(delivery === undefined ? {} : { objectId: delivery.webhookId }),
          },
        }),
        answered: { commandId, ...asked, reply: JSON.stringify({ commandId, ...reply }), at },
      });
      if (stored === 'STORED') return accepted({ commandId, ...reply, ...(await once?.()) });
      if (stored === 'CLASH') await tools.waitWithJitter(attempt);
    }
    return refused({ errorType: 'CONFLICT', code: 'command.busy' } satisfies CommonRefusal);
  };
