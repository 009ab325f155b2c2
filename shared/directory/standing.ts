import type { CommonRefusal } from '../kernel/CommonRefusal.ts';
import { dayInBelgium } from '../kernel/dayInBelgium.ts';
import { isValidOn } from './isValidOn.ts';
import type { PersonItem } from './PersonItem.ts';

/** The session a call comes in. */
export interface CallingSession {
  readonly id: string;
  /** When its holder signed in, milliseconds since the epoch. */
  readonly startedAt: number;
}

export type StandingRefusal = Extract<
  CommonRefusal,
  { readonly code: 'person.notActive' | 'person.notValidNow' | 'session.revoked' }
>;

/**
 * Why a known person may do nothing at all now, or null when nothing stands against them: suspended or gone, a
 * profile that is not valid today in Belgium, a session that was ended. Asked with every call (decisions.md 5), so what
 * is withdrawn is gone with the next one, whatever the token says.
 *
 * @param now milliseconds since the epoch
 */
export const standing = (
  person: PersonItem,
  session: CallingSession,
  now: number,
): StandingRefusal | null => {
  if (person.state !== 'ACTIVE') return { errorType: 'FORBIDDEN', code: 'person.notActive' };
  if (!isValidOn(person, dayInBelgium(now))) return { errorType: 'FORBIDDEN', code: 'person.notValidNow' };
  const over =
    person.revokedSessions.some(({ id }) => id === session.id) ||
    (person.signedOutBefore !== undefined && session.startedAt < person.signedOutBefore);
  return over ? { errorType: 'UNAUTHENTICATED', code: 'session.revoked' } : null;
};
