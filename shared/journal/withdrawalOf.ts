import * as v from 'valibot';
import type { PendingRow } from './PendingRow.ts';

/** Somebody whose live connections must end: what they may see has changed. */
export interface Withdrawal {
  readonly personId: string;
  /** Only this session's; absent: every one of the person's. */
  readonly sessionId?: string;
  /** Only what follows this channel, or `ALL` channels; absent: everything. */
  readonly channelId?: string;
  /** When it was decided, ISO 8601 UTC. */
  readonly at: string;
}

const withdrawing: ReadonlySet<string> = new Set([
  'person.rightsChanged',
  'person.suspended',
  'person.ended',
  'person.signInReset',
  'person.validityEnded',
  'session.revoked',
]);

const SessionSchema = v.pipe(v.string(), v.parseJson(), v.object({ sessionId: v.string() }));

/** Whose live connections an entry cuts (its aggregate is the person); null for every other entry. */
export const withdrawalOf = ({
  type,
  id,
  at,
  body,
}: Pick<PendingRow, 'type' | 'id' | 'at' | 'body'>): Withdrawal | null => {
  if (!withdrawing.has(type)) return null;
  const named = type === 'session.revoked' ? v.safeParse(SessionSchema, body) : null;
  return { personId: id, ...(named?.success ? { sessionId: named.output.sessionId } : {}), at };
};
