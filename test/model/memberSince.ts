import type { PersonItem } from '../../shared/directory/PersonItem.ts';
import type { ChatWorld } from './chatWorld.ts';

/** From which message on groups' members read, by `person channel`, as the test itself saw them come. */
export type Joined = ReadonlyMap<string, number>;

/**
 * The oracle: whether somebody is in a channel by what is stored now, in plain words; and if so, the number after which
 * messages are theirs. Null: not in it.
 */
export const memberSince = (
  { store, chat, incidents }: Pick<ChatWorld, 'store' | 'chat' | 'incidents'>,
  joined: Joined,
  { sub, roles, team }: PersonItem,
  channelId: string,
): number | null => {
  const desk = roles.some((role) => role === 'DISPATCHER' || role === 'TEAM_LEAD');
  const unit = store.units.get(store.crews.get(sub) ?? '');
  const onDuty = desk || roles.includes('CHIEF') || unit !== undefined;
  if (!onDuty) return null;
  if (channelId === 'Z') return 0;
  if (channelId.startsWith('S-')) return channelId === `S-${team}` ? 0 : null;
  if (channelId.startsWith('I-')) {
    const incident = incidents.incidents.get(channelId.slice(2));
    if (incident === undefined || incident.assignments.length === 0) return null;
    return desk || unit?.assignment?.incidentId === incident.id ? 0 : null;
  }
  const channel = chat.stored.get(channelId);
  if (!channel?.members.some(({ personId }) => personId === sub)) return null;
  return channel.kind === 'DIRECT' ? 0 : (joined.get(`${sub} ${channelId}`) ?? 0);
};
