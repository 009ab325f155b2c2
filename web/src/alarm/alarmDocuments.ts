/** The GraphQL texts of alarms. */
const by = '{kind id name}';
export const alarmFields = `id version unitId callSign raisedBy${by} cause at fix{lat lon accuracyM at} incidentId words
state answeredBy${by} answeredAt repeatedAt offAskedBy{actor${by} side reason at} endedBy${by} endedAt result updatedAt`;
const command = (name: string, input: string): string =>
  `mutation($envelope:CommandEnvelope!,$input:${input}!){reply:${name}(envelope:$envelope,input:$input){commandId alarm{${alarmFields}}}}`;

export const alarmDocuments = {
  all: `query{alarms{epoch seq items{${alarmFields}}}}`,
  raise: command('raiseAlarm', 'RaiseAlarmInput'),
  answer: command('answerAlarm', 'AlarmInput'),
  repeat: command('repeatAlarm', 'AlarmInput'),
  askOff: command('askAlarmOff', 'AskAlarmOffInput'),
  confirmOff: command('confirmAlarmOff', 'AlarmInput'),
  denyOff: command('denyAlarmOff', 'AlarmInput'),
  end: command('endAlarm', 'EndAlarmInput'),
} as const;
