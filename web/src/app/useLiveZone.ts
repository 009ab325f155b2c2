import type { AlarmFeed } from '../alarm/AlarmFeed.ts';
import type { IncidentFeed } from '../incident/IncidentFeed.ts';
import type { Outbox } from '../offline/Outbox.ts';
import type { PositionFeed } from '../position/PositionFeed.ts';
import type { UnitFeed } from '../unit/UnitFeed.ts';
import { useZone } from './useZone.ts';
import type { ZoneClient } from './ZoneClient.ts';

/** A zone whose incidents, units, alarms and positions are followed, and whose commands of the field are kept. */
export interface LiveZone extends ZoneClient {
  readonly feed: IncidentFeed;
  readonly units: UnitFeed;
  readonly alarms: AlarmFeed;
  readonly positions: PositionFeed;
  readonly outbox: Outbox;
}

/** The zone of a screen that follows what happens. Throws in a client that does not: that is a mistake of ours. */
export const useLiveZone = (): LiveZone => {
  const zone = useZone();
  const { feed, units, alarms, positions, outbox } = zone;
  if (feed === null || units === null || alarms === null || positions === null || outbox === null)
    throw new Error('A live screen was drawn in a client without a feed.');
  return { ...zone, feed, units, alarms, positions, outbox };
};
