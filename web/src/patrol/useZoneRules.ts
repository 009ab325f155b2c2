import type { WazeExactness } from '../unit/wazeTarget.ts';
import { useField } from './useField.ts';

/** What the zone decided about its units, as far as the road needs it. */
export interface ZoneRules {
  readonly waze: WazeExactness;
  readonly repeatS: number;
  readonly escalateS: number;
  readonly loneMinutes: number;
}

/** Until the zone's own word is known nothing leaves for Waze; the times are those of web.md S5. */
const unknown: ZoneRules = { waze: 'OFF', repeatS: 15, escalateS: 30, loneMinutes: 20 };

export const useZoneRules = (): ZoneRules => useField().rules.value ?? unknown;
