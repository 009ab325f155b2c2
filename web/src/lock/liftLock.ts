import { signedInAt } from './signedInAt.ts';

/**
 * Whether a locked client opens: only by a sign-in that is newer than the one it was locked in. The token's own word
 * counts, not this device's clock; coming back by the sign-in page's memory of somebody is no new sign-in.
 * @param key lockKey; @param accessToken null when nobody is signed in here
 */
export const liftLock = (
  key: string,
  accessToken: string | null,
  storage: Pick<Storage, 'getItem' | 'removeItem'>,
): boolean => {
  const locked = storage.getItem(key);
  if (locked === null) return true;
  if (accessToken === null || !(signedInAt(accessToken) > Number(locked))) return false;
  storage.removeItem(key);
  return true;
};
