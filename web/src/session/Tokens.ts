import type { SignedInPerson } from '../app/Session.ts';

/** What a sign-in left us with. */
export interface Tokens {
  /** Random name of this sign-in; tabs that share it (a duplicated tab) share its renewals. */
  readonly signInId: string;
  readonly accessToken: string;
  readonly refreshToken: string;
  /** By this device's clock, ms since 1970: from the lifetime the answer gave, so a wrong clock does no harm. */
  readonly expiresAt: number;
  readonly lifetimeMs: number;
  readonly person: SignedInPerson;
}
