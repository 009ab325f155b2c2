/** The functions a person can hold in a zone, and those who come in from outside (architecture.md). */
export const roles = [
  'OFFICER',
  'DISTRICT_OFFICER',
  'TEAM_LEAD',
  'DISPATCHER',
  'LIK_EDITOR',
  'INTERNAL_REVIEW',
  'DPO',
  'ZONE_ADMIN',
  'CHIEF',
  'MUNICIPALITY_CLERK',
  'PROSECUTOR',
  'AUDITOR_COC',
] as const;

export type Role = (typeof roles)[number];
