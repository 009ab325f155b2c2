import * as v from 'valibot';
import { line } from '../../shared/kernel/text.ts';
import { UlidSchema } from '../../shared/kernel/Ulid.ts';
import { withoutBlanks } from '../../shared/kernel/withoutBlanks.ts';
import { webhookKinds } from '../../shared/webhook/WebhookKind.ts';

const kinds = v.pipe(
  v.array(v.picklist(webhookKinds)),
  v.minLength(1),
  v.maxLength(webhookKinds.length),
  v.check((all) => new Set(all).size === all.length, 'kind.twice'),
);
const reason = line(200);
const deliveryId = v.pipe(v.string(), v.regex(/^evt_[0-9A-Za-z]{1,40}$/, 'deliveryId'));

/** The inputs of the administrator's commands, by operation. */
export const webhookInput = {
  register: v.strictObject({
    webhookId: UlidSchema,
    label: line(60),
    url: v.pipe(v.string(), v.maxLength(500), v.regex(/^https?:\/\/[!-~]+$/, 'url')),
    kinds,
  }),
  change: v.pipe(
    v.unknown(),
    v.transform(withoutBlanks),
    v.strictObject({
      webhookId: UlidSchema,
      label: v.exactOptional(line(60)),
      kinds: v.exactOptional(kinds),
      state: v.exactOptional(v.picklist(['ACTIVE', 'PAUSED'])),
    }),
  ),
  rotate: v.strictObject({ webhookId: UlidSchema }),
  remove: v.strictObject({ webhookId: UlidSchema, reason }),
  retry: v.strictObject({ deliveryId }),
  dismiss: v.strictObject({ deliveryId, reason }),
} as const;
