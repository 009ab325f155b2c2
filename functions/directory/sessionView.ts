import type { KnownSession } from '../../shared/directory/KnownSession.ts';
import type { Session } from '../../shared/schema.generated.ts';
import type { CallContext } from '../middleware/CallContext.ts';

/** A session as the API shows it, and whether it is the one that asks. */
export const sessionView = (
  { personId: _, version: __, endedAt, ...session }: KnownSession,
  { session: calling }: Pick<CallContext, 'session'>,
): Session => ({ ...session, endedAt: endedAt ?? null, current: session.id === calling.id });
