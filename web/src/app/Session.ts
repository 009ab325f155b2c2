import type { ReadonlySignal } from '@preact/signals';
import type { Role } from '../../../shared/directory/Role.ts';
import type { Withdrawn } from '../access/Withdrawn.ts';

/** Who is signed in at the zone, and the doors in and out. `createSession` makes one per zone and client. */
export interface Session {
  readonly state: ReadonlySignal<SessionState>;
  /** Null only while signed out. Stays when the session expires: the screen keeps standing (web.md 2.5). */
  readonly person: ReadonlySignal<SignedInPerson | null>;
  /**
   * Leaves for the zone's sign-in page and comes back to where the person was. `anew` asks for the password and the
   * second factor again although somebody is signed in (STEP_UP_REQUIRED).
   */
  readonly signIn: (how?: 'anew') => Promise<void>;
  /** All access was taken away: forgets the tokens and the person at once, and says why. */
  readonly withdraw: (why: Withdrawn) => void;
  /** Gets a token that says what the directory says now; does nothing when that cannot be had. */
  readonly renew: () => Promise<void>;
  /** Revokes, forgets the tokens and goes to the zone's sign-out page. */
  readonly signOut: () => Promise<void>;
}

/**
 * `problem` is a key under `door.problem.`: what went wrong on the way in
 * (`cancelled`, `stateMismatch`, `exchangeFailed`, `zoneDiffers`, `unreachable`).
 */
export type SessionState =
  | { readonly kind: 'signedOut'; readonly problem?: SignInProblem; readonly withdrawn?: Withdrawn }
  | { readonly kind: 'signingIn' }
  | { readonly kind: 'signedIn' }
  | { readonly kind: 'expired' };

export type SignInProblem = 'cancelled' | 'stateMismatch' | 'exchangeFailed' | 'zoneDiffers' | 'unreachable';

export interface SignedInPerson {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Call sign of the unit, "OO 05". */
  readonly unit?: string;
  readonly zoneCode: string;
  readonly zoneName: string;
  readonly languages: readonly LanguageCode[];
}

export type LanguageCode = 'nl' | 'fr' | 'de' | 'en';
