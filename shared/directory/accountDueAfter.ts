import type { AccountDue } from './DirectoryStore.ts';
import type { PersonEvent } from './PersonEvent.ts';
import type { PersonItem } from './PersonItem.ts';

/**
 * What an event leaves to be done with the account: it is brought to what the directory says, and loses its sign-ins
 * where the person lost theirs. A session alone that ended is known by its id wherever it calls, and needs no account.
 */
export const accountDueAfter = (event: PersonEvent, person: PersonItem): AccountDue | undefined => {
  const signOut =
    event.type === 'person.suspended' ||
    event.type === 'person.ended' ||
    event.type === 'person.signInReset' ||
    (event.type === 'session.revoked' && event.sessionId === undefined);
  if (event.type === 'session.revoked' && !signOut) return undefined;
  return { sub: person.sub, version: person.version, at: person.updatedAt, signOut };
};
