import type { ResponseTime } from '../schema.generated.ts';
import type { Assignment } from './Assignment.ts';
import type { Incident } from './Incident.ts';

/** The first time any unit reached a step; absent where none did. */
const firstOf = (
  assignments: readonly Assignment[],
  stamp: 'alertedAt' | 'acknowledgedAt' | 'enRouteAt' | 'onSceneAt',
): string | undefined => assignments.flatMap((one) => one[stamp] ?? []).toSorted()[0];

/**
 * An incident as a line of the response times: from the call to the first unit alerted, driving and there. Units that
 * declined count where they were the first to be alerted: the caller waited for them too.
 */
export const responseTimeOf = ({
  id: incidentId,
  number,
  type,
  priority,
  location: { districtId },
  createdAt,
  closedAt,
  assignments,
}: Incident): ResponseTime => {
  const times = {
    alertedAt: firstOf(assignments, 'alertedAt'),
    acknowledgedAt: firstOf(assignments, 'acknowledgedAt'),
    enRouteAt: firstOf(assignments, 'enRouteAt'),
    onSceneAt: firstOf(assignments, 'onSceneAt'),
    closedAt,
    districtId,
  };
  const known = Object.fromEntries(Object.entries(times).filter(([, value]) => value !== undefined));
  return { incidentId, number, type, priority, createdAt, ...known };
};
