import type { Rows } from './Answered.ts';
import { change } from './change.ts';
import { consulted } from './consulted.ts';
import { because, onDuty } from './reasons.ts';
import { crew, incident, person } from './subjects.ts';

const ofAlarm = (type: string) =>
  change(type, ({ o }) => ({ told: true, subjects: [person(o.person('OFFICER'))], reason: onDuty }));

export const alarmRows = {
  'Query.alarms': consulted(({ o, value }) => ({
    subjects: [person(o.person('OFFICER'))],
    count: value.items.length,
    reason: onDuty,
  })),
  'Mutation.raiseAlarm': ({ o }) => {
    const more = { content: true, told: true };
    const unit = { type: 'unit.statusChanged', subjects: [...crew(o), incident(o.alerted)] };
    return [
      {
        type: 'alarm.raised',
        subjects: [person(o.person('OFFICER')), incident(o.incident)],
        reason: because(o.incident),
        ...more,
      },
      { ...unit, reason: because(o.alerted), ...more },
    ];
  },
  'Mutation.answerAlarm': ofAlarm('alarm.answered'),
  'Mutation.repeatAlarm': ofAlarm('alarm.repeated'),
  'Mutation.askAlarmOff': ofAlarm('alarm.offAsked'),
  'Mutation.confirmAlarmOff': ofAlarm('alarm.offConfirmed'),
  'Mutation.denyAlarmOff': ofAlarm('alarm.offDenied'),
  'Mutation.endAlarm': ofAlarm('alarm.ended'),
} satisfies Rows;
