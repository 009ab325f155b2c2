import type { Role } from './Role.ts';

/**
 * A person as the zone's directory holds them; the truth about rights (decisions.md 5).
 * Stored in the directory table at pk `PERSON#<sub>`, sk `PERSON`.
 */
export interface PersonItem {
  readonly pk: string;
  readonly sk: 'PERSON';
  readonly schema: 1;
  /** The account's `sub` in the zone's user pool. */
  readonly sub: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly unit?: string;
  readonly languages: readonly ('nl' | 'fr' | 'de' | 'en')[];
  /** One more with every change of rights. */
  readonly rightsVersion: number;
  readonly state: 'ACTIVE' | 'SUSPENDED' | 'LEFT';
  readonly fictional?: boolean;
}
