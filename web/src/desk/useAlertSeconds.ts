import type { ReadonlySignal } from '@preact/signals';
import { useZone } from '../app/useZone.ts';
import type { ZoneClient } from '../app/ZoneClient.ts';
import { createZoneRules } from '../unit/createZoneRules.ts';
import type { ZoneRules } from '../unit/ZoneRules.ts';
import { type AlertSeconds, usualAlertSeconds } from './escalation.ts';

const known = new WeakMap<ZoneClient, ReadonlySignal<ZoneRules | null>>();

/** Of the time the zone gives a unit to answer, so many times over: then somebody rings. */
const officerTimes = 3;

/** After how many seconds an alert goes further, as the zone decided; the usual ones until it has said so. */
export const useAlertSeconds = (): AlertSeconds => {
  const zone = useZone();
  const rules =
    known.get(zone) ??
    createZoneRules({
      zone: zone.config.code,
      ask: zone.ask,
      storage: localStorage,
      after: (ms, run) => setTimeout(run, ms),
    });
  known.set(zone, rules);
  const said = rules.value;
  if (said === null) return usualAlertSeconds;
  const { alertRepeatSeconds: repeat, alertEscalateSeconds: desk } = said;
  return { repeat, desk, officer: desk * officerTimes };
};
