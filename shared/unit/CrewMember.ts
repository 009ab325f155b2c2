/** What somebody does in the car. */
export const crewRoles = ['LEAD', 'DRIVER', 'PASSENGER'] as const;

export type CrewRole = (typeof crewRoles)[number];

/** Somebody of a unit's crew. A unit's status is theirs too. */
export interface CrewMember {
  /** The directory's id. */
  readonly personId: string;
  readonly name: string;
  readonly role: CrewRole;
}
