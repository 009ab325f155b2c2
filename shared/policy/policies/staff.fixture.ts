/** Who works for a zone, as examples name them: written out, so that a role that is new is nowhere by itself. */
export const staff = [
  'OFFICER',
  'DISTRICT_OFFICER',
  'TEAM_LEAD',
  'DISPATCHER',
  'LIK_EDITOR',
  'INTERNAL_REVIEW',
  'DPO',
  'ZONE_ADMIN',
  'CHIEF',
] as const;

/** Who signs in at a zone: its staff, and the supervisory body. */
export const whoSignsIn = [...staff, 'AUDITOR_COC'] as const;
