import type { Role } from '../../../shared/directory/Role.ts';

/** Functions as people call them. */
export const roleTitles: Readonly<Record<Role, string>> = {
  OFFICER: 'Officer',
  DISTRICT_OFFICER: 'District officer',
  TEAM_LEAD: 'Team lead',
  DISPATCHER: 'Dispatcher',
  LIK_EDITOR: 'Information desk (LIK)',
  INTERNAL_REVIEW: 'Internal review',
  DPO: 'Data-protection officer',
  ZONE_ADMIN: 'Zone administrator',
  CHIEF: 'Chief',
  MUNICIPALITY_CLERK: 'Municipality clerk',
  PROSECUTOR: 'Prosecutor',
  AUDITOR_COC: 'Supervisor (COC)',
};
