import type { KnownSession } from './KnownSession.ts';
import type { PersonEvent } from './PersonEvent.ts';

const ending: readonly PersonEvent['type'][] = ['person.suspended', 'person.ended', 'person.signInReset'];

/**
 * A person's sessions after an event: those it ends have an end, the others are as they were. Null when it names a
 * session that is not there.
 *
 * @param at ISO 8601 UTC
 */
export const sessionsEnded = (
  known: readonly KnownSession[],
  event: PersonEvent,
  at: string,
): readonly KnownSession[] | null => {
  const all = ending.includes(event.type);
  if (!all && event.type !== 'session.revoked') return known;
  const named = event.type === 'session.revoked' ? event.sessionId : undefined;
  if (named !== undefined && !known.some(({ id }) => id === named)) return null;
  return known.map((session) =>
    session.endedAt === undefined && (named === undefined || session.id === named)
      ? { ...session, endedAt: at, version: session.version + 1 }
      : session,
  );
};
