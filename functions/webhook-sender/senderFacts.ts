import type { Actor } from '../../shared/journal/Actor.ts';
import type { AuditOrigin } from '../../shared/journal/AuditFacts.ts';

/** Who hands over, in the journal. */
export const senderActor: Actor = { kind: 'SYSTEM', id: 'webhook-sender', name: 'Patrouille' };

/** What an event that leaves is, in the journal: something handed to another system (Directive 2016/680, article 25). */
export const handedOverFacts: AuditOrigin = {
  op: 'TRANSFER',
  operation: 'Webhooks.handedOver',
  purpose: 'DELIVERY',
  legalBasis: 'WPF_44_1',
};

/** What could not be delivered and waits for a person. */
export const givenUpFacts: AuditOrigin = { ...handedOverFacts, operation: 'Webhooks.givenUp' };
