/** A head of the chain: how many entries it has and the root of the tree over them. */
export interface Checkpoint {
  /** `patrouille/<zone>/<epoch>`. */
  readonly origin: string;
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly root: string;
}

/** The name of a zone's key, and what its origins begin with. */
export const zoneKeyName = (zone: string): string => `patrouille/${zone}`;

/** What a head of that epoch says it is of. */
export const originOf = (zone: string, epoch: string): string => `${zoneKeyName(zone)}/${epoch}`;
