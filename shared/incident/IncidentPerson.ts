import type { Actor } from '../journal/Actor.ts';
import type { Nature } from './Nature.ts';

/** In what quality somebody is in it (Directive 2016/680, article 6: the kinds of persons are told apart). */
export const personRoles = ['SUSPECT', 'VICTIM', 'WITNESS', 'CALLER', 'INVOLVED'] as const;

export type PersonRole = (typeof personRoles)[number];

/** What is said of a person in an incident: words of those who are there, no file and no look-up. */
export interface PersonFacts {
  readonly role: PersonRole;
  /** Name or what stands for it: "man, rode jas". */
  readonly label: string;
  readonly description?: string;
  readonly nature: Nature;
}

export interface IncidentPerson extends PersonFacts {
  /** Unique within the incident: the version that added it, `p7`. */
  readonly id: string;
  /** The incident's version that last changed it. */
  readonly version: number;
  readonly addedAt: string;
  readonly addedBy: Actor;
}
