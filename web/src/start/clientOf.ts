import type { Scope } from '../app/Scope.ts';
import type { DemoPerson } from './StartPageData.ts';

const onTheRoad = ['OFFICER', 'DISTRICT_OFFICER', 'TEAM_LEAD'];
const atTheOffice = ['ZONE_ADMIN', 'CHIEF', 'INTERNAL_REVIEW', 'DPO', 'AUDITOR_COC'];

/**
 * Which client fits somebody's function: the desk for a dispatcher, the road for who is on patrol, the admin client
 * for who administers or reviews. Null for a function whose client does not exist yet: it is not offered, rather
 * than a door to an empty room.
 */
export const clientOf = (person: Pick<DemoPerson, 'roles'>): Scope | null => {
  if (person.roles.includes('DISPATCHER')) return 'desk';
  if (person.roles.some((role) => onTheRoad.includes(role))) return 'patrol';
  return person.roles.some((role) => atTheOffice.includes(role)) ? 'admin' : null;
};
