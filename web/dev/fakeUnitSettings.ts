import type { ZoneRules } from '../src/unit/ZoneRules.ts';

/** The fake zone's rules for its units; `?waze=JUNCTION` or `OFF` chooses what may leave. */
export const fakeUnitSettings = (): ZoneRules => ({
  waze: new URLSearchParams(location.search).get('waze') === 'OFF' ? 'OFF' : 'EXACT',
  alertRepeatSeconds: 15,
  alertEscalateSeconds: 30,
  loneCheckMinutes: 20,
  statuses: [],
});
