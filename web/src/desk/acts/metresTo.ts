import { distanceMetres } from '../../../../shared/incident/distanceMetres.ts';
import type { IncidentView } from '../../incident/IncidentView.ts';

type Placed = Pick<IncidentView, 'location'>;

/** From one incident to another, m; what has no point is the furthest of all, all such equally far. Pure. */
export const metresTo = ({ location: from }: Placed, { location: to }: Placed): number =>
  from.lat === undefined || from.lon === undefined || to.lat === undefined || to.lon === undefined
    ? Number.MAX_SAFE_INTEGER
    : distanceMetres({ lat: from.lat, lon: from.lon }, { lat: to.lat, lon: to.lon });
