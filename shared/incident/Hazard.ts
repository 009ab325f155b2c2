import type { Nature } from './Nature.ts';

/** What a crew must know before it gets out of the car. */
export const hazardKinds = [
  'WEAPON',
  'VIOLENT',
  'DOG',
  'INFECTION',
  'HAZMAT',
  'CROWD',
  'SUICIDE_RISK',
] as const;

export type HazardKind = (typeof hazardKinds)[number];

export interface Hazard {
  readonly kind: HazardKind;
  readonly nature: Nature;
  /** Who or what says so: "melder", "ploeg ter plaatse". */
  readonly source?: string;
  /** Server time it was first said. */
  readonly at: string;
}
