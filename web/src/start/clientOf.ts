import type { DemoPerson } from './StartPageData.ts';

/**
 * Which client fits somebody's function: the desk for a dispatcher, the road for who is on patrol. Null for a
 * function whose client does not exist yet: it is not offered, rather than a door to an empty room.
 */
export const clientOf = (person: Pick<DemoPerson, 'roles'>): 'desk' | 'patrol' | null => {
  if (person.roles.includes('DISPATCHER')) return 'desk';
  const onTheRoad = ['OFFICER', 'DISTRICT_OFFICER', 'TEAM_LEAD', 'CHIEF'];
  return person.roles.some((role) => onTheRoad.includes(role)) ? 'patrol' : null;
};
