/** The fields two people may change at once; each remembers the version that last changed it. */
export const incidentFields = [
  'title',
  'description',
  'location',
  'type',
  'caller',
  'sensitive',
  'hazards',
] as const;

export type IncidentField = (typeof incidentFields)[number];
