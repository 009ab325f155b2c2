import type { ChannelCut } from '../journal/PendingRow.ts';
import type { PersonItem } from './PersonItem.ts';

/**
 * The channels somebody is no longer in with a change of who they are: that of the team they left (docs/adr/0111). What
 * their roles gave them ends otherwise: a change of rights cuts every connection (shared/journal/withdrawalOf).
 */
export const channelsLeft = (
  before: Pick<PersonItem, 'team'> | null,
  after: Pick<PersonItem, 'sub' | 'team'>,
): readonly ChannelCut[] => {
  const left = before?.team;
  return left === undefined || left === after.team
    ? []
    : [{ channelId: `S-${left}`, personIds: [after.sub] }];
};
