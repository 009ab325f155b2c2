import type { WazeExactness } from '../unit/wazeTarget.ts';
import { useField } from './useField.ts';

/** What of the zone's rules the road acts by. */
interface RoadRules {
  readonly waze: WazeExactness;
  readonly repeatS: number;
  readonly escalateS: number;
  readonly loneMinutes: number;
}

/** Until the zone's own word is known nothing leaves for Waze; the times are those of web.md S5. */
const unknown: RoadRules = { waze: 'OFF', repeatS: 15, escalateS: 30, loneMinutes: 20 };

export const useZoneRules = (): RoadRules => {
  const rules = useField().rules.value;
  return rules === null
    ? unknown
    : {
        waze: rules.waze,
        repeatS: rules.alertRepeatSeconds,
        escalateS: rules.alertEscalateSeconds,
        loneMinutes: rules.loneCheckMinutes,
      };
};
