import { defaultUnitSettings } from '../../shared/unit/settings/defaultUnitSettings.ts';
import type { StatusSetting, UnitSettings } from '../../shared/unit/settings/UnitSettings.ts';

/** As a coastal zone might decide: transport first to hand, on foot instead of a tick, words of its own. */
const own: Readonly<Record<string, Partial<StatusSetting>>> = {
  AVAILABLE_PATROL: {
    icon: 'footprints',
    labels: { nl: 'Op ronde', fr: 'En ronde', de: 'Auf Runde', en: 'On the beat' },
  },
  TRANSPORT: { icon: 'car', labels: { nl: 'Overbrenging' } },
  BUSY_ADMIN: { icon: 'clipboard-list' },
};
const ownOrder = ['AVAILABLE_PATROL', 'AVAILABLE_STATION', 'TRANSPORT'];

const decided = (): UnitSettings['statuses'] =>
  [
    ...ownOrder.flatMap((name) => defaultUnitSettings.statuses.filter(({ status }) => status === name)),
    ...defaultUnitSettings.statuses.filter(({ status }) => !ownOrder.includes(status)),
  ].map((one) => ({ ...one, ...own[one.status] }));

/** The fake zone's rules for its units; `?waze=OFF` lets nothing leave, `?statuses=own` is a zone that decided its statuses itself. */
export const fakeUnitSettings = (): UnitSettings => {
  const asked = new URLSearchParams(location.search);
  return {
    ...defaultUnitSettings,
    waze: asked.get('waze') === 'OFF' ? 'OFF' : 'EXACT',
    statuses: asked.get('statuses') === 'own' ? decided() : defaultUnitSettings.statuses,
  };
};
