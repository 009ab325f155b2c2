import { useZone } from '../app/useZone.ts';
import { rulesOf } from '../unit/rulesOf.ts';
import { type AlertSeconds, usualAlertSeconds } from './escalation.ts';

/** Of the time the zone gives a unit to answer, so many times over: then somebody rings. */
const officerTimes = 3;

/** After how many seconds an alert goes further, as the zone decided; the usual ones until it has said so. */
export const useAlertSeconds = (): AlertSeconds => {
  const said = rulesOf(useZone()).value;
  if (said === null) return usualAlertSeconds;
  const { alertRepeatSeconds: repeat, alertEscalateSeconds: desk } = said;
  return { repeat, desk, officer: desk * officerTimes };
};
