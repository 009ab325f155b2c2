/** A team, a district or a unit. `id` is what people's items name, `name` what is read. */
export interface OrganisationPart {
  readonly id: string;
  readonly name: string;
}

/** What a person of the zone can belong to. */
export interface Organisation {
  /** One more with every change; 0 before the first. */
  readonly version: number;
  readonly teams: readonly OrganisationPart[];
  readonly districts: readonly OrganisationPart[];
  readonly units: readonly OrganisationPart[];
}

export const noOrganisation: Organisation = { version: 0, teams: [], districts: [], units: [] };
