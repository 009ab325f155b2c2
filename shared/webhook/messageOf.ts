import * as v from 'valibot';
import type { FeedEntry } from '../journal/FeedPage.ts';
import { toldFacts } from './toldFacts.ts';
import type { WebhookKind } from './WebhookKind.ts';

const BodySchema = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown()));

/**
 * What a system is told of an entry of the feed, as the text that is sent; null for what no system is told. `seq` and
 * `version` let the receiver put messages in order that came in another.
 */
export const messageOf = (
  zone: string,
  epoch: string,
  { type, at, id, version, seq, body }: FeedEntry,
): { readonly kind: WebhookKind; readonly body: string } | null => {
  const told = Object.hasOwn(toldFacts, type) ? toldFacts[type] : undefined;
  if (told === undefined) return null;
  const event = v.parse(BodySchema, body);
  const facts = Object.entries(told.facts).flatMap(([field, name]) => {
    const value = event[field];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  const data = { zone, id, version, epoch, seq, ...Object.fromEntries(facts) };
  return { kind: told.kind, body: JSON.stringify({ type, timestamp: at, data }) };
};
