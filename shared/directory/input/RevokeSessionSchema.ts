import * as v from 'valibot';
import { withoutBlanks } from '../../kernel/withoutBlanks.ts';
import { personId, reason } from './fields.ts';

/** A sign-in's id as the token names it. */
export const sessionId = v.pipe(v.string(), v.regex(/^[\w-]{1,128}$/));

/** `RevokeSessionInput` of the API. Without a session: all of them. */
export const RevokeSessionSchema = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({ personId, sessionId: v.exactOptional(sessionId), reason: v.exactOptional(reason) }),
  v.transform(({ personId: id, ...which }) => ({
    id,
    command: { kind: 'REVOKE_SESSIONS' as const, ...which },
  })),
);
