import type { PersonChange } from './PersonChange.ts';
import type { PersonState } from './PersonState.ts';
import type { Rank } from './Rank.ts';
import type { Role } from './Role.ts';

/** A session that was ended before its time. */
export interface RevokedSession {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/**
 * A person as the zone's directory holds them; the truth about rights (decisions.md 5). One read of it says all that
 * a call needs to know of who calls. Stored in the directory table at pk `PERSON#<sub>`, sk `PERSON`.
 */
export interface PersonItem {
  readonly pk: string;
  readonly sk: 'PERSON';
  readonly schema: 2;
  /** The account's `sub` in the zone's user pool. */
  readonly sub: string;
  readonly username: string;
  readonly name: string;
  readonly personnelNumber?: string;
  readonly rank?: Rank;
  readonly roles: readonly Role[];
  /** Ids of parts of the zone's organisation. */
  readonly unit?: string;
  readonly team?: string;
  readonly districts: readonly string[];
  readonly languages: readonly ('nl' | 'fr' | 'de' | 'en')[];
  /** First and last day with rights, `2026-11-22`, in Belgium; both days count. */
  readonly validFrom?: string;
  readonly validUntil?: string;
  /** Last day the training for external sources holds. */
  readonly trainingValidUntil?: string;
  /** One more with every change of rights. */
  readonly rightsVersion: number;
  /** One more with every change. */
  readonly version: number;
  /** ISO 8601 UTC. */
  readonly updatedAt: string;
  /** Newest last, the last fifty. */
  readonly history: readonly PersonChange[];
  /** Sessions ended by hand; each is kept for as long as a session can last. */
  readonly revokedSessions: readonly RevokedSession[];
  /** Sessions begun before this are over. Milliseconds since the epoch. */
  readonly signedOutBefore?: number;
  readonly state: PersonState;
  readonly fictional?: boolean;
}
