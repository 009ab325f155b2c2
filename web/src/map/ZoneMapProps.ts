import type { IncidentView } from '../incident/IncidentView.ts';
import type { UnitView } from '../unit/UnitView.ts';
import type { Pin } from './Pin.ts';
import type { MapScene } from './pinFeatures.ts';

/** A map of the zone. Where the units are it follows itself, for as long as it is on the screen. */
export interface ZoneMapProps {
  readonly incidents: readonly IncidentView[];
  readonly units: readonly UnitView[];
  readonly selected?: Pin | null;
  readonly onSelect: (pin: Pin) => void;
  /** Unit ids in the order of their keys, while somebody assigns; all others fade. */
  readonly candidates?: readonly string[];
  readonly routes?: MapScene['routes'];
  /** Counts up: when it rises the map goes to what is chosen. */
  readonly centred?: number;
  /** A place somebody looked for: each new one, the map goes there. */
  readonly place?: { readonly lat: number; readonly lon: number } | null;
  /** `drive`: larger, follows the car, no list. */
  readonly mode: 'patrol' | 'desk' | 'drive';
}
