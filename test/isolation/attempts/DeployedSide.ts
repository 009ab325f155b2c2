import type { ZoneSide } from '../prepareSides.ts';

/** A zone with its deployed roles, and what its stack tells. */
export interface DeployedSide extends ZoneSide {
  readonly outputs: Readonly<Record<string, string>>;
}
