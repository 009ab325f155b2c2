import type { ZoneObjects } from '../zoneObjects.ts';
import { envelope } from './envelope.ts';
import type { Recipes } from './Recipe.ts';
import { why } from './stated.ts';

const onAlarm =
  (which: keyof ZoneObjects['alarm'], more: object = {}) =>
  (o: ZoneObjects) => ({ envelope: envelope(o), input: { alarmId: o.alarm[which], ...more } });

/** Cries for help. */
export const alarmRecipes: Recipes = {
  'Query.alarms': { by: 'OFFICER', input: () => ({}) },
  'Mutation.raiseAlarm': {
    by: 'OFFICER',
    input: (o) => ({
      envelope: envelope(o),
      input: {
        cause: 'HOLD',
        unitId: o.unit,
        incidentId: o.incident,
        fix: { lat: 51.2, lon: 2.9, at: o.at },
      },
    }),
  },
  'Mutation.answerAlarm': { by: 'TEAM_LEAD', input: onAlarm('raised') },
  'Mutation.repeatAlarm': { by: 'DISPATCHER', input: onAlarm('answered') },
  'Mutation.askAlarmOff': { by: 'OFFICER', input: onAlarm('answered', { reason: why }) },
  'Mutation.confirmAlarmOff': { by: 'OFFICER', input: onAlarm('offAsked') },
  'Mutation.denyAlarmOff': { by: 'OFFICER', input: onAlarm('offAsked') },
  'Mutation.endAlarm': { by: 'DISPATCHER', input: onAlarm('answered', { result: 'HELPED' }) },
};
