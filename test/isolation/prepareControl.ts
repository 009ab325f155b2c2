import { isTalk, prepareTalk } from './prepareTalk.ts';
import type { Tell } from './Tell.ts';
import { recipes } from './world/recipes.ts';
import type { ZoneObjects } from './world/zoneObjects.ts';

type Variables = Readonly<Record<string, unknown>>;

const alertOps = [
  'assignUnit',
  'standDownUnit',
  'repeatAlert',
  'acknowledgeAssignment',
  'acceptAssignment',
  'declineAssignment',
];
const webhookOps = ['changeWebhook', 'rotateWebhookSecret', 'removeWebhook', 'retryDelivery'];
const unitOps = [
  'startShift',
  'leaveCrew',
  'endShift',
  'changeCrew',
  'setUnitStatus',
  'setSharing',
  'requestSpeech',
  'setLoneCheck',
  'describeUnit',
  'raiseAlarm',
  'sharePosition',
];

/**
 * What a zone in memory has from the beginning, made in a deployed one before an operation is called rightly: other
 * incidents, a unit on duty and alerted, an alarm, entries to change. Refusals are passed over: it may be there already.
 *
 * @param field the operation's field
 * @param now milliseconds since the epoch, by the zone's own clock
 */
export const prepareControl = async (
  field: string,
  before: ZoneObjects,
  tell: Tell,
  now: number = Date.now(),
): Promise<{ readonly objects: ZoneObjects; readonly input: Variables }> => {
  let objects = before;
  let input: Variables = {};
  const opened = async (): Promise<string> => {
    const recipe = recipes['Mutation.openIncident'];
    const { input: said } = recipe?.input(objects) ?? {};
    return (await tell('openIncident', 'DISPATCHER', Object(said)))?.incident?.id ?? '';
  };
  const onDuty = () => tell('startShift', 'OFFICER', { unitId: objects.unit, role: 'LEAD' });
  const { incident: incidentId } = objects;
  if (unitOps.includes(field) && field !== 'startShift') await onDuty();
  if (alertOps.includes(field)) {
    await onDuty();
    const alerted = await opened();
    for (const on of [objects.alerted, incidentId])
      await tell('standDownUnit', 'DISPATCHER', { incidentId: on, unitId: objects.unit });
    await tell('assignUnit', 'DISPATCHER', { incidentId: alerted, unitId: objects.unit });
    objects = { ...objects, alerted };
  }
  if (field === 'changeIncidentPerson' || field === 'removeIncidentPerson') {
    const person = { role: 'WITNESS', label: 'Proef', nature: 'FACT' };
    const made = await tell('addIncidentPerson', 'OFFICER', { incidentId, person });
    input = { entryId: made?.incident?.persons?.at(-1)?.id };
  }
  if (field === 'changeIncidentVehicle' || field === 'removeIncidentVehicle') {
    const vehicle = { role: 'INVOLVED', description: 'Proef', nature: 'FACT' };
    const made = await tell('addIncidentVehicle', 'OFFICER', { incidentId, vehicle });
    input = { entryId: made?.incident?.vehicles?.at(-1)?.id };
  }
  if (field === 'clearBackup') await tell('requestBackup', 'OFFICER', { incidentId, urgency: 'ROUTINE' });
  if (field === 'linkIncidents' || field === 'mergeIncident' || field === 'cancelIncident') {
    const [incident, otherIncident] = [await opened(), await opened()];
    objects = { ...objects, otherIncident };
    input = { incidentId: incident };
  }
  if (field === 'unlinkIncidents') {
    const [alerted, otherIncident] = [await opened(), await opened()];
    await tell('linkIncidents', 'DISPATCHER', { incidentId: alerted, otherId: otherIncident });
    objects = { ...objects, alerted, otherIncident };
  }
  if (field === 'splitIncident') {
    const [merged, otherIncident] = [await opened(), await opened()];
    await tell('mergeIncident', 'DISPATCHER', { incidentId: merged, intoId: otherIncident });
    objects = { ...objects, merged, otherIncident };
  }
  if (field === 'reopenIncident') {
    const closed = await opened();
    await tell('closeIncident', 'DISPATCHER', { incidentId: closed, code: 'OTHER' });
    objects = { ...objects, closed };
  }
  if (field.endsWith('Alarm') || field.endsWith('AlarmOff'))
    if (field !== 'raiseAlarm') {
      await onDuty();
      const raised = await tell('raiseAlarm', 'OFFICER', { cause: 'HOLD', unitId: objects.unit });
      const alarmId = raised?.alarm?.id ?? '';
      if (field !== 'answerAlarm') await tell('answerAlarm', 'DISPATCHER', { alarmId });
      if (field === 'confirmAlarmOff' || field === 'denyAlarmOff') {
        // The field may have asked already, and the desk's asking would then be the second side's yes.
        await tell('denyAlarmOff', 'DISPATCHER', { alarmId });
        await tell('askAlarmOff', 'DISPATCHER', { alarmId, reason: 'Proef van de muren' });
      }
      objects = { ...objects, alarm: { raised: alarmId, answered: alarmId, offAsked: alarmId } };
    }
  if (isTalk(field)) {
    await onDuty();
    objects = await prepareTalk(field, objects, tell, now);
  }
  if (webhookOps.includes(field)) {
    // What is removed is another one than what is worked with.
    const webhookId = objects.ulid(field === 'removeWebhook' ? 12 : 11);
    const address = `https://in.${objects.code}.oefening.example/`;
    const said = { webhookId, label: 'Proef', url: address, kinds: ['ALARM'] };
    await tell('registerWebhook', 'ZONE_ADMIN', said);
    if (field === 'removeWebhook') input = { webhookId };
  }
  return { objects, input };
};
