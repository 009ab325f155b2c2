import type { ApiFailure } from '../realtime/ApiFailure.ts';
import type { Withdrawn } from './Withdrawn.ts';

const meanings: Readonly<Record<string, Withdrawn>> = {
  'person.notActive': 'person',
  'person.notValidNow': 'period',
  'person.unknown': 'unknown',
  'session.revoked': 'session',
};

/** Whether an answer says that this person, or this sign-in, may do nothing at all any more; null when it does not. */
export const withdrawnBy = (failure: ApiFailure | { readonly kind: 'expired' }): Withdrawn | null => {
  const code = 'code' in failure ? failure.code : undefined;
  return code !== undefined && Object.hasOwn(meanings, code) ? (meanings[code] ?? null) : null;
};
