import type { IncidentId } from './IncidentId.ts';

export const linkKinds = ['RELATED', 'DUPLICATE_OF', 'HAS_DUPLICATE', 'SPLIT_FROM'] as const;

export type LinkKind = (typeof linkKinds)[number];

/** Another incident of the zone this one has to do with. Both sides carry it. */
export interface IncidentLink {
  readonly incidentId: IncidentId;
  readonly number: string;
  readonly kind: LinkKind;
}
