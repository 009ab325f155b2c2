import { defaultUnitSettings } from '../../../../shared/unit/settings/defaultUnitSettings.ts';
import type { ZoneObjects } from '../zoneObjects.ts';
import { envelope } from './envelope.ts';
import type { Recipes } from './Recipe.ts';

/** On the unit the zone's officer and team lead are on duty with. */
const onUnit =
  (more: object = {}) =>
  (o: ZoneObjects) => ({ envelope: envelope(o), input: { unitId: o.unit, ...more } });

/** Units: who is on duty with which, and what it is at. */
export const unitRecipes: Recipes = {
  'Query.units': { by: 'OFFICER', input: () => ({}) },
  'Mutation.startShift': { by: 'DISTRICT_OFFICER', input: onUnit({ role: 'PASSENGER' }) },
  'Mutation.leaveCrew': { by: 'OFFICER', input: onUnit() },
  'Mutation.endShift': { by: 'OFFICER', input: onUnit({ leaveOpen: true }) },
  'Mutation.changeCrew': {
    by: 'OFFICER',
    input: (o) => onUnit({ crew: [{ personId: o.person('OFFICER'), role: 'DRIVER' }] })(o),
  },
  'Mutation.setUnitStatus': {
    by: 'OFFICER',
    input: (o) => onUnit({ status: 'EN_ROUTE', incidentId: o.alerted })(o),
  },
  'Mutation.setSharing': { by: 'OFFICER', input: onUnit({ sharing: 'PAUSED', reason: 'Pauze' }) },
  'Mutation.requestSpeech': { by: 'OFFICER', input: onUnit({ on: true }) },
  'Mutation.setLoneCheck': { by: 'OFFICER', input: onUnit({ minutes: 20 }) },
  'Mutation.describeUnit': { by: 'OFFICER', input: onUnit({ skills: ['AED'] }) },
  'Query.unitSettings': { by: 'OFFICER', input: () => ({}) },
  'Mutation.changeUnitSettings': {
    by: 'ZONE_ADMIN',
    input: (o) => {
      const { version: _, ...settings } = defaultUnitSettings;
      const fleet = [{ unitId: o.unit, kind: 'PATROL', skills: ['AED'] }];
      return { envelope: envelope(o), input: { ...settings, fleet } };
    },
  },
};
