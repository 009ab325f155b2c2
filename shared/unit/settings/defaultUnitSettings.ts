import type { UnitSettings } from './UnitSettings.ts';
import { usualStatusOrder } from './usualStatusOrder.ts';

/** What holds in a zone that has decided nothing: the words of the language files, web.md S5's times, Waze to the junction. */
export const defaultUnitSettings: UnitSettings = {
  version: 0,
  statuses: usualStatusOrder.map((status) => ({ status, labels: {}, radioCodes: [] })),
  waze: 'JUNCTION',
  alertRepeatSeconds: 15,
  alertEscalateSeconds: 30,
  loneCheckMinutes: 20,
  fleet: [],
};
