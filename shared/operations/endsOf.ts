import type { ChannelCut } from '../journal/PendingRow.ts';
import type { Unit } from '../unit/Unit.ts';

/**
 * Whose time in which channels is over with a unit's change (docs/adr/0111): its crew's in the channel of an incident it is
 * no longer on, and in all of them who went off duty. Who is still in some of them subscribes anew.
 */
export const endsOf = (
  before: Pick<Unit, 'crew' | 'assignment'> | null,
  after: Pick<Unit, 'crew' | 'assignment'>,
): readonly ChannelCut[] => {
  if (before === null) return [];
  const stayed = new Set(after.crew.map(({ personId }) => personId));
  const was = before.crew.map(({ personId }) => personId);
  const gone = was.filter((personId) => !stayed.has(personId));
  const here = was.filter((personId) => stayed.has(personId));
  const left = before.assignment?.incidentId;
  return [
    ...(gone.length === 0 ? [] : [{ channelId: 'ALL', personIds: gone }]),
    ...(left === undefined || left === after.assignment?.incidentId || here.length === 0
      ? []
      : [{ channelId: `I-${left}`, personIds: here }]),
  ];
};
